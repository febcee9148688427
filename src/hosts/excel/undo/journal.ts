/// <reference types="office-js" />
import type { WrittenStep } from '../../../workbook/live-workbook';

/** A step that was written from here, and how it is taken back. */
export interface Step {
  readonly written: WrittenStep;
  /** The sheets it touched, by id: a sheet may be renamed since. */
  readonly sheetIds: readonly string[];
  /** Whether what it wrote still stands as it was written. */
  readonly stands: (context: Excel.RequestContext) => Promise<boolean>;
  readonly takeBack: (context: Excel.RequestContext) => Promise<void>;
}

/** Earlier steps are forgotten: each keeps what stood before it. */
const MOST_STEPS = 20;

/** The steps that were written from here, newest last. */
export class Journal {
  private readonly steps: Step[] = [];
  /** Somebody may have changed what the last step wrote. */
  private doubted = false;

  add(step: Step): void {
    this.steps.push(step);
    if (this.steps.length > MOST_STEPS) this.steps.shift();
    this.doubted = false;
  }

  /** The last step, unless somebody may have changed what it wrote. */
  last(): Step | null {
    return this.doubted ? null : (this.steps.at(-1) ?? null);
  }

  newest(): Step | null {
    return this.steps.at(-1) ?? null;
  }

  doubt(sheetId: string): boolean {
    if (this.newest()?.sheetIds.includes(sheetId) !== true) return false;
    this.doubted = true;
    return true;
  }

  /** Looks whether the last step still stands. Gives back whether that is another answer than before. */
  async verify(context: Excel.RequestContext): Promise<boolean> {
    const step = this.newest();
    const before = this.doubted;
    const stands = step === null || (await step.stands(context).catch(() => false));
    if (step === this.newest()) this.doubted = !stands;
    return before !== this.doubted;
  }

  /** After something that cannot be taken back: what was written before it would not fit any more. */
  forgetAll(): void {
    this.steps.length = 0;
    this.doubted = false;
  }

  remove(step: Step): void {
    const at = this.steps.indexOf(step);
    if (at !== -1) this.steps.splice(at, 1);
  }
}
