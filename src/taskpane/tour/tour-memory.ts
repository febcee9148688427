const KEY = 'kantelpunt-tour';

/** Where it is kept whether somebody has seen the tour; some programs have no such place, or forbid it. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const browserStore = (): Store | null => {
  try {
    return globalThis.localStorage;
  } catch {
    // Where storage is forbidden even asking for it throws.
    return null;
  }
};

/** What storage does, or the other answer where it refuses: the tour is never worth an error. */
const guarded = <T>(act: (store: Store) => T, otherwise: T, store: Store | null): T => {
  if (store === null) return otherwise;
  try {
    return act(store);
  } catch {
    // Full or forbidden: then the tour is shown again another time.
    return otherwise;
  }
};

/** Whether somebody on this machine has seen or skipped the tour; yes where that cannot be kept, so that it never nags. */
export const tourSeen = (store: Store | null = browserStore()): boolean =>
  guarded((kept) => kept.getItem(KEY) !== null, true, store);

export const rememberTour = (store: Store | null = browserStore()): void => {
  guarded(
    (kept) => {
      kept.setItem(KEY, 'seen');
    },
    undefined,
    store,
  );
};

/** Shows the tour again the next time. */
export const forgetTour = (store: Store | null = browserStore()): void => {
  guarded(
    (kept) => {
      kept.removeItem(KEY);
    },
    undefined,
    store,
  );
};
