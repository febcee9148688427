import type { Series } from './result';

/** A row of a flat array as a series of its own. Written out: `Array.from` is many times slower on typed arrays. */
export const asSeries = (values: Float64Array, from = 0, to = values.length): Series => {
  const series = new Array<number>(to - from);
  for (let at = from; at < to; at++) series[at - from] = values[at]!;
  return series;
};

/** The same, where many rows are nothing but zeros: those are `zeros` itself, which takes memory only once. */
export const seriesOf = (values: Float64Array, from: number, zeros: Series): Series => {
  for (let y = 0; y < zeros.length; y++) {
    if (values[from + y] !== 0) return asSeries(values, from, from + zeros.length);
  }
  return zeros;
};
