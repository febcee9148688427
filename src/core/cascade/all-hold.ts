import { ENDS, KIND, KIND_BITS, TESTED, type GrantBook } from './grant-book';

/**
 * What it takes for every grant of an organisation to pay in a year, as long as none has been lost or given notice:
 * the largest of what their conditions ask. Two comparisons then answer for a whole cascade.
 * In euros, half a cent taken off as in `GrantTerms`, per organisation and year at `i * years + y`; `-Infinity`
 * where nothing is asked. `counted` is `Infinity` where two comparisons cannot tell, and the cascade must. What is
 * enough here is enough for the cascade; what is not may still be.
 */
export interface AllHold {
  /** Of the municipal money that conditions look at. */
  readonly counted: Float64Array;
  /** Of all income, these grants among it. */
  readonly income: Float64Array;
  /** What all of them pay together. */
  readonly paid: Float64Array;
}

/** @param least, most what grants ask and offer, see `GrantTerms` */
export const whereAllHold = (book: GrantBook, least: Float64Array, most: Float64Array): AllHold => {
  const { years, first } = book;
  const cells = (first.length - 1) * years;
  const allHold = {
    counted: new Float64Array(cells).fill(-Infinity),
    income: new Float64Array(cells).fill(-Infinity),
    paid: new Float64Array(cells),
  };
  for (let organisation = 0; organisation + 1 < first.length; organisation++) {
    const last = first[organisation + 1]!;
    for (let year = 0; year < years; year++) {
      const at = organisation * years + year;
      // In table order, as the cascade adds them up, so that the sums are the same to the last bit.
      for (let grant = first[organisation]!; grant < last; grant++) {
        if (book.rule[grant * years + year] !== 0) allHold.paid[at]! += most[grant * years + year]!;
      }
      for (let grant = first[organisation]!; grant < last; grant++) {
        if (book.rule[grant * years + year] !== 0) ask(book, { least, most }, allHold, { grant, at, year });
      }
    }
  }
  return allHold;
};

/** Adds to what a year asks what the condition of one grant asks. */
const ask = (
  book: GrantBook,
  { least, most }: { readonly least: Float64Array; readonly most: Float64Array },
  { counted, income, paid }: AllHold,
  { grant, at, year }: { readonly grant: number; readonly at: number; readonly year: number },
): void => {
  const entry = grant * book.years + year;
  const rule = book.rule[entry]!;
  const kind = rule & KIND_BITS;
  const asked = least[entry]!;
  if ((rule & ENDS) !== 0 || VARYING.has(kind)) {
    counted[at] = Infinity;
  } else if ((rule & TESTED) !== 0) {
    switch (kind) {
      case KIND.covered:
        income[at] = Math.max(income[at]!, asked);
        break;
      case KIND.coveredWithout:
        income[at] = Math.max(income[at]!, roundedUp(asked + most[entry]!));
        break;
      case KIND.cofunders:
        if (paid[at]! - most[entry]! < asked) counted[at] = Infinity;
        break;
      case KIND.funder:
        if (!funderIsThere(book, grant, { at, year })) counted[at] = Infinity;
        break;
      case KIND.own:
        counted[at] = Infinity;
        break;
      default:
        counted[at] = Math.max(counted[at]!, asked);
    }
  }
};

/** What these pay follows from more than that they pay. */
const VARYING: ReadonlySet<number> = new Set([KIND.proportional, KIND.match, KIND.guarantee]);

/** A sum that is at least what it would be without rounding. */
const roundedUp = (sum: number): number => sum + Math.abs(sum) * Number.EPSILON;

/** Whether the organisation has a grant of the funder that a grant depends on in that year. */
const funderIsThere = (
  { years, first, funder, dependsOn, rule }: GrantBook,
  grant: number,
  { at, year }: { readonly at: number; readonly year: number },
): boolean => {
  const organisation = (at - year) / years;
  for (let other = first[organisation]!; other < first[organisation + 1]!; other++) {
    if (funder[other] === dependsOn[grant] && rule[other * years + year] !== 0) return true;
  }
  return false;
};
