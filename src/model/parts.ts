import { partOfYear, type Span } from '../core/span';
import type { Model, Period } from './model';
import { rowSpan } from './period';

/**
 * Which part of each year rows run, at `row * years + y`: the months of each within the horizon or its lot.
 * Most rows are not limited, so the parts of a whole span are worked out once.
 */
export const partsOf = (
  model: Model,
  rows: readonly Period[],
  within: (row: number) => Span,
): Float64Array => {
  const { years } = model.horizon;
  const parts = new Float64Array(rows.length * years.length);
  const whole = new Map<Span, Float64Array>();
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    const span = within(r);
    if (row.from === null && row.to === null) {
      parts.set(wholeParts(model, span, whole), r * years.length);
      continue;
    }
    writeParts(model, rowSpan(row, span), parts, r * years.length);
  }
  return parts;
};

const wholeParts = (model: Model, span: Span, known: Map<Span, Float64Array>): Float64Array => {
  const found = known.get(span);
  if (found !== undefined) return found;
  const parts = new Float64Array(model.horizon.years.length);
  writeParts(model, span, parts, 0);
  known.set(span, parts);
  return parts;
};

const writeParts = (model: Model, span: Span, parts: Float64Array, from: number): void => {
  const { years } = model.horizon;
  for (let y = 0; y < years.length; y++) parts[from + y] = partOfYear(span, years[y]!, model.proRata);
};
