/** Those who want to hear of something. */
export interface Listeners {
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
  readonly some: () => boolean;
}

export const listeners = (): Listeners => {
  const all = new Set<() => void>();
  return {
    add: (listener) => {
      // Each call is one of its own, also where the same function listens twice.
      const own = (): void => {
        listener();
      };
      all.add(own);
      return () => {
        all.delete(own);
      };
    },
    tell: () => {
      for (const listener of [...all]) listener();
    },
    some: () => all.size > 0,
  };
};

/** Calls once it has been quiet for a while, however often it is asked. */
export const debounced = (call: () => void, milliseconds: number): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(call, milliseconds);
  };
};
