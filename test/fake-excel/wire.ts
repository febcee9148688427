import type { Command } from './core/fake-context';
import { OfficeError } from './core/office-error';

/** How a test makes and follows requests. */
export class Wire {
  syncs = 0;
  readonly requests: { readonly request: number; readonly response: number; readonly commands: number }[] =
    [];
  /** Every command that was carried out, such as `Range.values`. */
  readonly commands: string[] = [];
  editing = false;
  failing: ((command: Command) => boolean) | null = null;
  beforeSync: (() => void)[] = [];
  private waiters: (() => void)[] = [];

  stopEditing(): void {
    this.editing = false;
    for (const done of this.waiters.splice(0)) done();
  }

  async ready(mayWait: boolean): Promise<void> {
    await Promise.resolve();
    this.beforeSync.shift()?.();
    if (!this.editing) return;
    if (!mayWait)
      throw new OfficeError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    await new Promise<void>((done) => this.waiters.push(done));
  }
}
