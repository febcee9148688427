import type { OrganisationIndex } from '../model';
import type { Course } from '../course';
import { exists } from '../../core/reaches';
import { standsIn } from '../support';

/** Where an organisation's income comes from over the whole reference. */
export interface IncomeMix {
  /** Municipal part of all income; null without income. */
  readonly dependency: number | null;
  /** Sum of the squared shares of the sources; null without income. */
  readonly concentration: number | null;
  /** Euros from elsewhere per municipal euro; null without municipal money. */
  readonly broughtIn: number | null;
}

export const incomeMix = (reference: Course, organisation: OrganisationIndex): IncomeMix => {
  const { ledger, support } = reference.run;
  const years = reference.stage.books.years;
  const over = (series: Float64Array): number => {
    let sum = 0;
    for (let at = organisation * years; at < (organisation + 1) * years; at++) sum += series[at]!;
    return sum;
  };
  const municipal = over(reference.money.received);
  const own = over(ledger.own);
  const elsewhere = own + over(ledger.grants) + over(support);
  const income = municipal + elsewhere;
  const broughtIn = exists(municipal) ? elsewhere / municipal : null;
  if (!exists(income)) return { dependency: null, concentration: null, broughtIn };
  const squares =
    municipal ** 2 +
    own ** 2 +
    funderSquares(reference, organisation) +
    supporterSquares(reference, organisation);
  return { dependency: municipal / income, concentration: squares / income ** 2, broughtIn };
};

/** The sum of the squares of what each funder pays in all. */
const funderSquares = (reference: Course, organisation: OrganisationIndex): number => {
  const { book } = reference.register;
  const [first, last] = [book.first[organisation]!, book.first[organisation + 1]!];
  let squares = 0;
  for (let g = first; g < last; g++) {
    if (isEarlier(book.funder, first, g)) continue;
    let paid = 0;
    for (let other = g; other < last; other++) {
      if (book.funder[other] !== book.funder[g]) continue;
      for (let y = 0; y < book.years; y++) paid += reference.log.paid[other * book.years + y]!;
    }
    squares += paid ** 2;
  }
  return squares;
};

/** Whether the funder of a grant has been met before, from `first` on. */
const isEarlier = (funder: Int32Array, first: number, grant: number): boolean => {
  for (let g = first; g < grant; g++) if (funder[g] === funder[grant]) return true;
  return false;
};

/** The sum of the squares of what each supporter gives in all. */
const supporterSquares = (reference: Course, organisation: OrganisationIndex): number => {
  const flows = reference.flowsTo[organisation];
  if (flows === undefined) return 0;
  const sums = new Map<number, number>();
  for (const flow of flows) {
    const paid = flow.amounts.reduce(
      (sum, amount, y) => sum + (standsIn(reference.run.ledger.failed, flow.from, y) ? amount : 0),
      0,
    );
    sums.set(flow.from, (sums.get(flow.from) ?? 0) + paid);
  }
  let squares = 0;
  for (const paid of sums.values()) squares += paid ** 2;
  return squares;
};
