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

/** Whether two things are the same all through, in whatever order their parts were named. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || inOrder(one) === inOrder(other);

const inOrder = (thing: unknown): string =>
  JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
