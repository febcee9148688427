import type { IUndoRedoItem } from '@univerjs/core';
import type { WrittenStep } from '../../../workbook/live-workbook';
import type { Grid } from './create-grid';

/** What was written from the pane, as steps of the grid's own undoing. */
export interface WrittenSteps {
  /** Does something as one step; where it fails halfway, nothing of it stays. `write` gives back the sheets it touched. */
  readonly write: (kind: WrittenStep['kind'], write: () => readonly string[]) => void;
  /** The last such step, as long as nothing was done after it. */
  readonly last: () => WrittenStep | null;
  readonly undo: () => void;
}

export function writtenSteps({ undoing }: Grid, unitId: () => string): WrittenSteps {
  const steps = new WeakMap<IUndoRedoItem, WrittenStep>();
  const last = (): WrittenStep | null => {
    const top = undoing.topOf(unitId());
    return top === null ? null : (steps.get(top) ?? null);
  };
  return {
    write: (kind, write) => {
      let sheets: readonly string[] = [];
      const step = undoing.asOneStep(unitId(), () => {
        sheets = write();
      });
      if (step !== null) steps.set(step, { kind, sheets });
    },
    last,
    undo: () => {
      if (last() !== null) undoing.undoTopOf(unitId());
    },
  };
}
