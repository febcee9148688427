import type { Series } from './result';

/** A row of a flat array as a series of its own. Written out: `Array.from` is many times slower on typed arrays. */
export const asSeries = (values: Float64Array, from = 0, to = values.length): Series => {
  const series = new Array<number>(to - from);
  for (let at = from; at < to; at++) series[at - from] = values[at]!;
  return series;
};
