import type { NumberTerm, LogicalTerm } from './term';

export type ComparisonName = 'smaller' | 'smallerEq' | 'larger' | 'largerEq' | 'equal' | 'unequal';

/**
 * Equal is what lies within the slack (half a cent for euros, a billionth for ratios), so that what sits exactly on
 * a limit is not decided by binary fractions; see `core/reaches`.
 */
const HOLDS: Readonly<Record<ComparisonName, (a: number, b: number, slack: number) => boolean>> = {
  smaller: (a, b, slack) => a < b - slack,
  smallerEq: (a, b, slack) => a <= b + slack,
  larger: (a, b, slack) => a > b + slack,
  largerEq: (a, b, slack) => a >= b - slack,
  equal: (a, b, slack) => Math.abs(a - b) <= slack,
  unequal: (a, b, slack) => Math.abs(a - b) > slack,
};

export const isComparison = (name: string): name is ComparisonName => Object.hasOwn(HOLDS, name);

/** Numbers compared one after the other (`1 < a < 2`); false as soon as one of them does not exist. */
export const compared = (
  terms: readonly NumberTerm[],
  comparisons: readonly ComparisonName[],
): LogicalTerm => ({
  type: 'logical',
  constant: terms.every(({ constant }) => constant),
  of: (values) =>
    comparisons.every((name, index) => {
      const [left, right] = [terms[index], terms[index + 1]];
      if (left === undefined || right === undefined) return false;
      const [a, b] = [left.of(values), right.of(values)];
      return a !== null && b !== null && HOLDS[name](a, b, Math.max(left.slack, right.slack));
    }),
});
