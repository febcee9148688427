import type { ArgumentName } from '../argument/argument-name';
import { rangeIn } from '../argument/range-in';

/** Values in a column if what they belong to stands in a column, else in a row. */
export const laidLike = (
  name: ArgumentName,
  given: unknown,
  values: readonly (number | string)[],
): unknown[][] => (rangeIn(name, given).length > 1 ? values.map((value) => [value]) : [[...values]]);
