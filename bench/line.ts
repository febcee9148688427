const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Prints the median of what was measured, the slowest, and what it should be. */
export const line = (what: string, milliseconds: readonly number[], aim: number): void => {
  const slowest = Math.max(...milliseconds);
  console.log(
    `${what.padEnd(58)} ${median(milliseconds).toFixed(0).padStart(6)} ms   slowest ${slowest.toFixed(0).padStart(6)} ms   aim ${aim} ms`,
  );
};
