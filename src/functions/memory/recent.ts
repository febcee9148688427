/** A memory that holds so much and no more. */
export interface Recent<V> {
  /** What was kept under this key, which then counts as used last; undefined if nothing is. */
  readonly find: (key: string) => V | undefined;
  /** Keeps it, and lets go of what has not been used for longest until the rest fits. */
  readonly keep: (key: string, value: V) => void;
}

/** `room` is what all values together may weigh; the last one is kept even where it is too heavy by itself. */
export const recent = <V>(room: number, weightOf: (value: V) => number = () => 1): Recent<V> => {
  // A Map remembers the order in which keys came in.
  const kept = new Map<string, V>();
  let weight = 0;
  const drop = (key: string): void => {
    const value = kept.get(key);
    if (value !== undefined) weight -= weightOf(value);
    kept.delete(key);
  };
  const put = (key: string, value: V): void => {
    drop(key);
    kept.set(key, value);
    weight += weightOf(value);
  };
  return {
    find: (key) => {
      const value = kept.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    keep: (key, value) => {
      put(key, value);
      for (const oldest of [...kept.keys()].slice(0, -1)) {
        if (weight <= room) return;
        drop(oldest);
      }
    },
  };
};
