import type { GridContent, GridError, GridFormula } from './grid-book';

export const isFormula = (content: GridContent): content is GridFormula =>
  typeof content === 'object' && content !== null && 'formula' in content;

export const isError = (content: GridContent): content is GridError =>
  typeof content === 'object' && content !== null && 'error' in content;

/** Whether two cells say the same: formulas by their text, whatever they give. */
export function sameContent(one: GridContent, other: GridContent): boolean {
  if (isFormula(one)) return isFormula(other) && one.formula === other.formula;
  if (isError(one)) return isError(other) && one.error === other.error;
  return one === other;
}

const isObject = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null;

/** Whether two things are the same all through, in whatever order their parts were named. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && same(one[key], other[key]))
  );
}
