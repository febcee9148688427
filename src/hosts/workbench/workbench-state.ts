/** What the bar above the grid shows. */
export interface WorkbenchState {
  readonly fileName: string;
  readonly work: 'untouched' | 'saved' | 'unsaved' | 'saving' | 'opening';
  readonly message: WorkbenchMessage | null;
}

export interface WorkbenchMessage {
  readonly intent: 'info' | 'success' | 'error';
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A value that is watched. */
export interface Watched<T> {
  readonly now: () => T;
  readonly change: (part: Partial<T>) => void;
  readonly watch: (listener: () => void) => () => void;
}

export const watched = <T extends object>(first: T): Watched<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    change: (part) => {
      value = { ...value, ...part };
      for (const listener of [...listeners]) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
