import { monthAfter } from '../core/month';
import type { Span } from '../core/span';
import type { Lot, Period } from './model';

/** The months of a lot. */
export const lotSpan = (lot: Lot): Span => ({
  first: lot.start,
  last: monthAfter(lot.start, lot.termMonths - 1),
});

/** The months of a row within the horizon, or within its lot. */
export const rowSpan = (row: Period, within: Span): Span => ({
  first: row.from !== null && row.from > within.first ? row.from : within.first,
  last: row.to !== null && row.to < within.last ? row.to : within.last,
});
