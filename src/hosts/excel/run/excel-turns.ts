/// <reference types="office-js" />
import { WriteRefusal } from '../../../workbook/write-refusal';

/** Work in the workbook. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface Turns {
  /** Looks at the workbook, as soon as no cell is being edited. */
  readonly look: <T>(batch: Batch<T>) => Promise<T>;
  /** Writes: one after the other, and told to those who watch when it has to wait for a cell being edited. */
  readonly write: <T>(batch: Batch<T>) => Promise<T>;
  /** Calls with true when writing begins to wait, with false when that is over. Gives back how to stop. */
  readonly onWaiting: (listener: (waiting: boolean) => void) => () => void;
}

/** How long things may take, in milliseconds. */
export interface Patience {
  /** Before people are told that a cell is still being edited. */
  readonly beforeHint: number;
  /** Before writing is given up. */
  readonly beforeGivingUp: number;
}

const USUAL: Patience = { beforeHint: 500, beforeGivingUp: 120_000 };

/** Excel answers nothing while somebody edits a cell; with this it answers afterwards. */
const PATIENT = { delayForCellEdit: true } as const;

const look = <T>(batch: Batch<T>): Promise<T> => Excel.run(PATIENT, batch);

/** Turns in which the workbook is looked at and written in. */
export const excelTurns = (patience: Patience = USUAL): Turns => {
  const listeners = new Set<(waiting: boolean) => void>();
  let latest: Promise<unknown> = Promise.resolve();
  let told = false;
  const tell = (waiting: boolean): void => {
    if (told === waiting) return;
    told = waiting;
    for (const listener of [...listeners]) listener(waiting);
  };
  const turn = async <T>(batch: Batch<T>): Promise<T> => {
    let gaveUp = false;
    let stop = (): void => undefined;
    const hint = setTimeout(() => {
      tell(true);
    }, patience.beforeHint);
    const tooLong = new Promise<never>((_, reject) => {
      const end = setTimeout(() => {
        gaveUp = true;
        reject(new WriteRefusal({ reason: 'editing' }));
      }, patience.beforeGivingUp);
      stop = () => {
        clearTimeout(hint);
        clearTimeout(end);
        tell(false);
      };
    });
    const written = look(async (context) => {
      // The first answer comes when nobody edits any more. What was given up must not be written after all.
      context.application.load('calculationMode');
      await context.sync();
      stop();
      if (gaveUp) throw new WriteRefusal({ reason: 'editing' });
      return batch(context);
    });
    return Promise.race([written, tooLong]).finally(stop);
  };
  return {
    look,
    write: (batch) => {
      const written = latest.then(() => turn(batch));
      latest = written.catch(() => undefined);
      return written;
    },
    onWaiting: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
