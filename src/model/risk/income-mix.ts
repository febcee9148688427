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
  const sources = [
    municipal,
    own,
    ...byFunder(reference, organisation),
    ...bySupporter(reference, organisation),
  ];
  const concentration = sources.reduce((sum, source) => sum + (source / income) ** 2, 0);
  return { dependency: municipal / income, concentration, broughtIn };
};

const byFunder = (reference: Course, organisation: OrganisationIndex): readonly number[] => {
  const { book } = reference.register;
  const [first, last] = [book.first[organisation]!, book.first[organisation + 1]!];
  const sums: number[] = [];
  for (let g = first; g < last; g++) {
    let paid = 0;
    for (let y = 0; y < book.years; y++) paid += reference.log.paid[g * book.years + y]!;
    let earlier = first;
    while (book.funder[earlier] !== book.funder[g]) earlier++;
    sums.push(0);
    sums[earlier - first]! += paid;
  }
  return sums;
};

const bySupporter = (reference: Course, organisation: OrganisationIndex): readonly number[] => {
  const sums = new Map<number, number>();
  for (const flow of reference.flowsTo[organisation] ?? []) {
    const paid = flow.amounts.reduce(
      (sum, amount, y) => sum + (standsIn(reference.run.ledger.failed, flow.from, y) ? amount : 0),
      0,
    );
    sums.set(flow.from, (sums.get(flow.from) ?? 0) + paid);
  }
  return [...sums.values()];
};
