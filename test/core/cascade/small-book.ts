import type { Cascade } from '../../../src/core/cascade/cascade';
import { emptyLog, type EventLog } from '../../../src/core/cascade/event-log';
import { ACTIVE, ENDS, KIND, TESTED, type GrantBook } from '../../../src/core/cascade/grant-book';
import { ABSENT, grantState } from '../../../src/core/cascade/grant-state';
import { grantTerms, type Measure } from '../../../src/core/cascade/grant-terms';
import { emptyScene } from '../../../src/core/cascade/scene';
import { settleGrants } from '../../../src/core/cascade/settle-grants';

/** A grant of the one organisation of a small book; every year is a whole year. */
export interface SmallGrant {
  readonly funder: string;
  readonly amount: number;
  readonly condition: keyof typeof KIND;
  readonly threshold?: number;
  readonly dependsOn?: string;
  readonly maxShare?: number;
  readonly lag?: number;
  readonly recovers?: boolean;
  /** Positions of the years in which it pays; all of them if left out. */
  readonly years?: readonly number[];
  /** Positions of the years in which its condition is tested; all of them if left out. */
  readonly tested?: readonly number[];
  /** Position of the year in which it is not renewed. */
  readonly ends?: number;
}

/** Euros per year; one number stands for every year. */
export interface SmallMoney {
  readonly municipal: readonly number[];
  readonly reference?: number;
  readonly costs?: number;
  readonly own?: number;
  readonly support?: number;
  readonly transition?: number;
  readonly transitionCounts?: boolean;
}

/** What happened, in names. */
export interface SmallOutcome {
  /** Per year: the euros that all grants pay. */
  readonly grants: readonly number[];
  /** Per year: who pays, in table order. */
  readonly paying: readonly (readonly string[])[];
  /** `year round funder effect`. */
  readonly events: readonly string[];
  /** `year funder`. */
  readonly mutual: readonly string[];
  readonly log: EventLog;
}

const UNTESTED_KINDS: readonly SmallGrant['condition'][] = ['none', 'proportional', 'match', 'guarantee'];

export const bookOf = (grants: readonly SmallGrant[], years: number): GrantBook => {
  const funders = grants.map(({ funder }) => funder);
  const perYear = grants.flatMap((grant) => Array.from({ length: years }, (_, y) => ({ grant, y })));
  const ruleOf = ({ grant, y }: { grant: SmallGrant; y: number }): number => {
    if (!(grant.years?.includes(y) ?? true)) return 0;
    const tested = !UNTESTED_KINDS.includes(grant.condition) && (grant.tested?.includes(y) ?? true);
    return KIND[grant.condition] | ACTIVE | (tested ? TESTED : 0) | (grant.ends === y ? ENDS : 0);
  };
  return {
    years,
    first: Int32Array.from([0, grants.length]),
    threshold: Float64Array.from(grants, ({ threshold = 0 }) => threshold),
    maxShare: Float64Array.from(grants, ({ maxShare = Infinity }) => maxShare),
    lag: Uint8Array.from(grants, ({ lag = 0 }) => lag),
    recovers: Uint8Array.from(grants, ({ recovers = false }) => (recovers ? 1 : 0)),
    funder: Int32Array.from(grants, ({ funder }) => funders.indexOf(funder)),
    dependsOn: Int32Array.from(grants, ({ dependsOn }) =>
      dependsOn === undefined ? -1 : funders.indexOf(dependsOn),
    ),
    due: Float64Array.from(perYear, ({ grant }) => grant.amount),
    rule: Uint8Array.from(perYear, ruleOf),
  };
};

export const measureOf = (money: SmallMoney): Measure => {
  const every = (amount: number): Float64Array => Float64Array.from(money.municipal, () => amount);
  return {
    costs: every(money.costs ?? 400),
    municipalReference: every(money.reference ?? 160),
    part: every(1),
  };
};

/** Income without grants, as the cascade is handed it. */
const incomeOf = (money: SmallMoney, y: number) => {
  const municipal = money.municipal[y]!;
  const transition = money.transition ?? 0;
  const own = money.own ?? 80;
  return {
    counted: (money.transitionCounts ?? true) ? municipal + transition : municipal,
    own,
    base: municipal + transition + (money.support ?? 0) + own,
  };
};

/** Runs the cascade of one organisation through its years. */
export const cascadeOf = (grants: readonly SmallGrant[], money: SmallMoney): SmallOutcome => {
  const years = money.municipal.length;
  const log = emptyLog(grants.length, years);
  const scene = emptyScene();
  const book = bookOf(grants, years);
  const state = grantState(book);
  const measure = measureOf(money);
  const cascade: Cascade = { book, terms: grantTerms(book, measure), measure, state, scene, log };
  const paid: number[] = [];
  const paying: string[][] = [];
  for (let y = 0; y < years; y++) {
    Object.assign(scene, {
      organisation: 0,
      year: y,
      at: y,
      first: 0,
      last: grants.length,
      ...incomeOf(money, y),
    });
    settleGrants(cascade);
    paid.push(scene.granted);
    paying.push(grants.filter((_, g) => state.role[g] !== ABSENT).map(({ funder }) => funder));
  }
  const funder = (grant: number): string => grants[grant]!.funder;
  return {
    grants: paid,
    paying,
    events: log.events.map((event) => [event.year, event.round, funder(event.grant), event.effect].join(' ')),
    mutual: log.mutual.map((entry) => `${entry.year} ${funder(entry.grant)}`),
    log,
  };
};
