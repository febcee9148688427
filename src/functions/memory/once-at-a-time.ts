/**
 * Work that others ask for while it goes on is shared, not done again. Nothing is remembered: what fails can be
 * tried once more.
 */
export const onceAtATime = <T>(): ((key: string, work: () => Promise<T>) => Promise<T>) => {
  const going = new Map<string, Promise<T>>();
  return (key, work) => {
    const begun = going.get(key);
    if (begun !== undefined) return begun;
    const promise = work().finally(() => going.delete(key));
    going.set(key, promise);
    return promise;
  };
};
