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

type Offer = { readonly least: Float64Array; readonly most: Float64Array };

/** @param offer what grants ask and pay, see `GrantTerms` */
export const whereAllHold = (book: GrantBook, offer: Offer): AllHold => {
  const { years, first } = book;
  const organisations = first.length - 1;
  const cells = organisations * years;
  const allHold: AllHold = {
    counted: new Float64Array(cells),
    income: new Float64Array(cells),
    paid: new Float64Array(cells),
  };
  for (let organisation = 0; organisation < organisations; organisation++) {
    for (let year = 0; year < years; year++) askTogether(book, offer, allHold, organisation, year);
  }
  return allHold;
};

/** Writes what the conditions of an organisation ask together in a year. */
const askTogether = (
  book: GrantBook,
  { least, most }: Offer,
  allHold: AllHold,
  organisation: number,
  year: number,
): void => {
  const { years, rule: rules } = book;
  const [from, to] = [book.first[organisation]!, book.first[organisation + 1]!];
  let paid = 0;
  let counted = -Infinity;
  let income = -Infinity;
  // In table order, as the cascade adds them up, so that the sums are the same to the last bit.
  for (let grant = from; grant < to; grant++) {
    const entry = grant * years + year;
    if (rules[entry] !== 0) paid += most[entry]!;
  }
  for (let grant = from; grant < to; grant++) {
    const entry = grant * years + year;
    const rule = rules[entry]!;
    const kind = rule & KIND_BITS;
    if (varies(kind) || (rule & ENDS) !== 0) counted = Infinity;
    if ((rule & TESTED) === 0) continue;
    const asked = least[entry]!;
    if (kind === KIND.covered) {
      income = Math.max(income, asked);
    } else if (kind === KIND.coveredWithout) {
      income = Math.max(income, roundedUp(asked + most[entry]!));
    } else if (kind === KIND.cofunders) {
      if (paid - most[entry]! < asked) counted = Infinity;
    } else if (kind === KIND.funder) {
      if (!funderIsThere(book, grant, organisation, year)) counted = Infinity;
    } else {
      counted = kind === KIND.own ? Infinity : Math.max(counted, asked);
    }
  }
  const at = organisation * years + year;
  allHold.counted[at] = counted;
  allHold.income[at] = income;
  allHold.paid[at] = paid;
};

/** Whether what a grant pays follows from more than that it pays. */
const varies = (kind: number): boolean =>
  kind === KIND.proportional || kind === KIND.match || kind === KIND.guarantee;

/** A sum that is at least what it would be without rounding. */
const roundedUp = (sum: number): number => sum + Math.abs(sum) * Number.EPSILON;

/** Whether the organisation has a grant of the funder that a grant depends on in that year. */
const funderIsThere = (
  { years, first, funder, dependsOn, rule }: GrantBook,
  grant: number,
  organisation: number,
  year: number,
): boolean => {
  for (let other = first[organisation]!; other < first[organisation + 1]!; other++) {
    if (funder[other] === dependsOn[grant] && rule[other * years + year] !== 0) return true;
  }
  return false;
};
