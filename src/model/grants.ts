import { ACTIVE, ENDS, KIND, TESTED, type GrantBook } from '../core/cascade/grant-book';
import { yearOfMonth } from '../core/month';
import { partOfYear } from '../core/span';
import type { Grant, Levers, Model } from './model';
import { rowSpan } from './period';

/** All grants as flat arrays, and where each stands in the model's table. */
export interface GrantRegister {
  readonly book: GrantBook;
  /** Position in the book → position in the table. */
  readonly rowOf: Int32Array;
  /** Per organisation and year: what grants of that year pay only afterwards, whether paying or not. */
  readonly paidAfterwards: Float64Array;
}

export const grantRegister = (
  model: Model,
  grants: readonly Grant[],
  organisations: number,
  levers: Levers,
): GrantRegister => {
  const years = model.horizon.years.length;
  const { first, rowOf } = byOrganisation(grants, organisations);
  const funders = new Map<string, number>();
  const funderNumber = (name: string): number => {
    const known = funders.get(name);
    if (known !== undefined) return known;
    funders.set(name, funders.size);
    return funders.size - 1;
  };
  const ordered = Array.from(rowOf, (row) => grants[row]!);
  const due = new Float64Array(ordered.length * years);
  const flags = new Uint8Array(ordered.length * years);
  const paidAfterwards = new Float64Array(organisations * years);
  ordered.forEach((grant, g) => {
    const months = rowSpan(grant, model.horizon.span);
    const withdrawn = levers.withdrawnFunders.has(grant.funder);
    model.horizon.years.forEach((calendarYear, y) => {
      const part = partOfYear(months, calendarYear, model.proRata);
      if (part <= 0) return;
      due[g * years + y] = grant.amount * part;
      paidAfterwards[grant.organisation * years + y]! += (1 - grant.advance) * grant.amount * part;
      if (!withdrawn) flags[g * years + y] = yearFlags(model, grant, calendarYear, levers);
    });
  });
  const book: GrantBook = {
    years,
    first,
    kind: Uint8Array.from(ordered, (grant) => KIND[grant.condition]),
    threshold: Float64Array.from(ordered, (grant) => grant.threshold),
    maxShare: Float64Array.from(ordered, (grant) => grant.maxShare ?? Infinity),
    lag: Uint8Array.from(ordered, (grant) => grant.lag),
    recovers: Uint8Array.from(ordered, (grant) => (grant.recovers ? 1 : 0)),
    funder: Int32Array.from(ordered, (grant) => funderNumber(grant.funder)),
    dependsOn: Int32Array.from(ordered, (grant) =>
      grant.dependsOn === null ? -1 : funderNumber(grant.dependsOn),
    ),
    due,
    flags,
  };
  return { book, rowOf, paidAfterwards };
};

const ALWAYS_HOLDS: readonly Grant['condition'][] = ['none', 'proportional', 'match', 'guarantee'];

/** Whether a grant pays, is up for decision or ends in a year in which it has months. */
const yearFlags = (model: Model, grant: Grant, calendarYear: number, levers: Levers): number => {
  const tested = ALWAYS_HOLDS.includes(grant.condition) ? 0 : TESTED;
  if (grant.term === null) return ACTIVE | tested;
  const decided = grant.from === null ? model.horizon.years[0]! : yearOfMonth(grant.from);
  if ((calendarYear - decided) % grant.term !== 0) return ACTIVE;
  const ends = !levers.renewals && calendarYear > decided ? ENDS : 0;
  return ACTIVE | tested | ends;
};

/** Grants in table order within each organisation. */
const byOrganisation = (
  grants: readonly Grant[],
  organisations: number,
): { readonly first: Int32Array; readonly rowOf: Int32Array } => {
  const first = new Int32Array(organisations + 1);
  for (const grant of grants) first[grant.organisation + 1]!++;
  for (let i = 0; i < organisations; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const rowOf = new Int32Array(grants.length);
  grants.forEach((grant, row) => (rowOf[next[grant.organisation]!++] = row));
  return { first, rowOf };
};
