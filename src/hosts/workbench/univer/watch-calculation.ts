import { ICommandService, type IRange } from '@univerjs/core';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Grid } from './create-grid';
import { spillsOf, type Spills } from './spills';

/** As often as a spill that shrank can make another one shrink before something else must be wrong. */
const MOST_ROUNDS = 5;

export interface Calculation {
  /** Calls after every calculation that is complete, with nothing stale left. Gives back how to stop. */
  readonly onSettled: (listener: () => void) => () => void;
  /** Resolves when the next calculation is complete, or soon where there is nothing to calculate. */
  readonly nextSettled: () => Promise<void>;
  /** Calculates every formula again; resolves when that is complete. */
  readonly again: () => Promise<void>;
}

/**
 * Follows the calculations of the grid. Where a spill shrank, cells that looked at what is gone keep their old
 * values: then everything is calculated once more.
 */
export function watchCalculation({ injector }: Grid): Calculation {
  const model = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  const listeners = new Set<() => void>();
  let before: Spills = new Map();
  let rounds = 0;
  const start = (): void => {
    const everything = { commands: [], forceCalculation: true };
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, everything, {
      onlyLocal: true,
    });
  };
  const session = injector.get(FormulaCalculationSessionService);
  session.resultApplied$.subscribe(() => {
    const now = spillsOf(model);
    const shrank = [...before].some(([place, range]) => !covers(now.get(place), range));
    before = now;
    if (shrank && rounds < MOST_ROUNDS) {
      rounds += 1;
      start();
      return;
    }
    rounds = 0;
    for (const listener of [...listeners]) listener();
  });
  const onSettled = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const nextSettled = async (): Promise<void> => {
    // Where no formula looks at what changed nothing is calculated; the session says so after a moment.
    do await session.waitForLatestApplied();
    while (rounds > 0);
  };
  return {
    onSettled,
    nextSettled,
    again: () => {
      const settled = nextSettled();
      start();
      return settled;
    },
  };
}

const covers = (now: IRange | undefined, before: IRange): boolean =>
  now !== undefined && now.endRow >= before.endRow && now.endColumn >= before.endColumn;
