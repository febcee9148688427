import { ACTIVE, ENDS, KIND, TESTED, type GrantBook } from '../core/cascade/grant-book';
import { yearOfMonth } from '../core/month';
import type { Grant, Levers, Model } from './model';
import { partsOf } from './parts';

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
  const ordered: Grant[] = [];
  for (const row of rowOf) ordered.push(grants[row]!);
  const parts = partsOf(model, ordered, () => model.horizon.span);
  const rule = rulesOf(model, ordered, parts, levers);
  const due = parts;
  const paidAfterwards = new Float64Array(organisations * years);
  ordered.forEach((grant, g) => {
    for (let y = 0; y < years; y++) {
      due[g * years + y]! *= grant.amount;
      paidAfterwards[grant.organisation * years + y]! += (1 - grant.advance) * due[g * years + y]!;
    }
  });
  return { book: { years, first, due, rule, ...termsOf(ordered) }, rowOf, paidAfterwards };
};

type Terms = Pick<GrantBook, 'threshold' | 'maxShare' | 'lag' | 'recovers' | 'funder' | 'dependsOn'>;

/** What each grant asks, in numbers. */
const termsOf = (ordered: readonly Grant[]): Terms => {
  const terms: Terms = {
    threshold: new Float64Array(ordered.length),
    maxShare: new Float64Array(ordered.length),
    lag: new Uint8Array(ordered.length),
    recovers: new Uint8Array(ordered.length),
    funder: new Int32Array(ordered.length),
    dependsOn: new Int32Array(ordered.length),
  };
  const numbers = new Map<string, number>();
  const numberOf = (funder: string): number => {
    const known = numbers.get(funder);
    if (known !== undefined) return known;
    numbers.set(funder, numbers.size);
    return numbers.size - 1;
  };
  ordered.forEach((grant, g) => {
    terms.threshold[g] = grant.threshold;
    terms.maxShare[g] = grant.maxShare ?? Infinity;
    terms.lag[g] = grant.lag;
    terms.recovers[g] = grant.recovers ? 1 : 0;
    terms.funder[g] = numberOf(grant.funder);
    terms.dependsOn[g] = grant.dependsOn === null ? -1 : numberOf(grant.dependsOn);
  });
  return terms;
};

/** The kind of each grant and whether it is up for decision or ends, per year; 0 where it has no months or is withdrawn. */
const rulesOf = (
  model: Model,
  ordered: readonly Grant[],
  parts: Float64Array,
  levers: Levers,
): Uint8Array => {
  const { years } = model.horizon;
  const rules = new Uint8Array(ordered.length * years.length);
  ordered.forEach((grant, g) => {
    if (levers.withdrawnFunders.has(grant.funder)) return;
    const kind = KIND[grant.condition];
    const tested = ALWAYS_HOLDS.has(grant.condition) ? 0 : TESTED;
    const decided = grant.from === null ? years[0]! : yearOfMonth(grant.from);
    for (let y = 0; y < years.length; y++) {
      const at = g * years.length + y;
      if (parts[at]! > 0)
        rules[at] = kind | bitsOfYear(grant.term, tested, years[y]! - decided, levers.renewals);
    }
  });
  return rules;
};

const ALWAYS_HOLDS: ReadonlySet<Grant['condition']> = new Set(['none', 'proportional', 'match', 'guarantee']);

/** @param since years since its first decision; a grant with a term is decided again every so many years */
const bitsOfYear = (term: number | null, tested: number, since: number, renewals: boolean): number => {
  if (term === null) return ACTIVE | tested;
  if (since % term !== 0) return ACTIVE;
  return ACTIVE | tested | (!renewals && since > 0 ? ENDS : 0);
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
