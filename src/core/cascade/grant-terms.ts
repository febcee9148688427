import { leastThatExists, leastThatReaches } from '../reaches';
import { whereAllHold, type AllHold } from './all-hold';
import { KIND, KIND_BITS, type GrantBook } from './grant-book';

/**
 * What grants ask and offer in one scenario, worked out once for the many times that their organisations are run.
 * Per grant and year at `g * years + y`, in euros; 0 where a grant has no months.
 */
export interface GrantTerms {
  /** The least that must be there for its condition to hold: what it asks, less half a cent. */
  readonly least: Float64Array;
  /** The most it pays: what is due, within its share of the costs. */
  readonly most: Float64Array;
  readonly allHold: AllHold;
}

/** What conditions measure by. */
export interface Measure {
  /** Costs at full activity and municipal money in the reference, per organisation and year. */
  readonly costs: Float64Array;
  readonly municipalReference: Float64Array;
  /** Per year: its part of a whole year. */
  readonly part: Float64Array;
}

export const grantTerms = (book: GrantBook, measure: Measure): GrantTerms => {
  const { years, first, due, maxShare } = book;
  const least = new Float64Array(due.length);
  const most = new Float64Array(due.length);
  for (let organisation = 0; organisation + 1 < first.length; organisation++) {
    for (let grant = first[organisation]!; grant < first[organisation + 1]!; grant++) {
      for (let year = 0; year < years; year++) {
        const at = grant * years + year;
        const kind = book.rule[at]! & KIND_BITS;
        const share = maxShare[grant]!;
        most[at] = Math.min(
          due[at]!,
          share < Infinity ? share * measure.costs[organisation * years + year]! : due[at]!,
        );
        least[at] =
          kind === KIND.any
            ? leastThatExists
            : leastThatReaches(requiredOf(book, measure, grant, organisation, year));
      }
    }
  }
  return { least, most, allHold: whereAllHold(book, { least, most }) };
};

/** The euros that a condition asks in a year; 0 for `any`, which asks that there is something. */
export const requiredOf = (
  book: GrantBook,
  measure: Measure,
  grant: number,
  organisation: number,
  year: number,
): number => {
  const threshold = book.threshold[grant]!;
  const at = organisation * book.years + year;
  switch (book.rule[grant * book.years + year]! & KIND_BITS) {
    case KIND.any:
      return 0;
    case KIND.amount:
      return threshold * measure.part[year]!;
    case KIND.retained:
      return threshold * measure.municipalReference[at]!;
    default:
      return threshold * measure.costs[at]!;
  }
};
