import type { Calculation } from './watch-calculation';

/** Who wants to hear of changes in the workbook, whatever made them. */
export interface EditListeners {
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
  /** Not at once: who looks then would work out before the formulas what they are about to. */
  readonly tellOnceSettled: () => void;
}

export const editListeners = (calculation: Calculation): EditListeners => {
  const listeners = new Set<() => void>();
  let telling = false;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    tellOnceSettled: () => {
      if (telling) return;
      telling = true;
      void calculation.nextSettled().then(() => {
        telling = false;
        tell();
      });
    },
  };
};
