import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Grid } from './create-grid';

/** Long enough to take together what one act changes; too short for anybody to notice. */
const GATHERING_MILLISECONDS = 10;

/** What the grid keeps for itself of the changes it has not calculated yet. */
interface Gathering {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null;
  readonly _setTimeoutKey: number;
  readonly _generateDirty: (commands: readonly unknown[]) => object;
  readonly _mergeDirty: (before: object, dirty: object) => object;
}

/**
 * The grid waits a tenth of a second after each change before it calculates, which has no setting. This begins
 * sooner, with what the grid itself has gathered; while a calculation is going on, the grid's own way holds.
 */
export function calculateSoon({ injector }: Grid): void {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Gathering;
  let waiting = false;
  const begin = (): void => {
    waiting = false;
    const gathered = trigger._waitingCommandQueue;
    if (gathered.length === 0 || trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(gathered));
    trigger._executingDirtyData = dirty;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  };
  commands.onCommandExecuted(() => {
    if (waiting || trigger._waitingCommandQueue.length === 0) return;
    waiting = true;
    setTimeout(begin, GATHERING_MILLISECONDS);
  });
}
