import type { OwnBudget, OwnFund } from '../../../workbook/dependency/own-budget';
import { thresholdUnit, UNKNOWN_CONDITION } from '../../../workbook/dependency/conditions';
import type { FundValue } from './fund-fields';

/** A fund with a number of its own, as funds without a name look alike. */
export interface DraftFund extends FundValue {
  readonly id: number;
}

/** The form of an organisation that is not in the workbook yet; null is not filled in. */
export interface DraftBudget {
  readonly organisation: string;
  readonly type: string;
  readonly fixedCosts: number | null;
  readonly variableCosts: number | null;
  readonly ownIncome: number | null;
  readonly openingReserve: number | null;
  readonly municipal: number | null;
  readonly funds: readonly DraftFund[];
}

const AMOUNTS = ['fixedCosts', 'variableCosts', 'ownIncome', 'openingReserve', 'municipal'] as const;
type Amount = (typeof AMOUNTS)[number];

export const EMPTY_DRAFT: DraftBudget = {
  organisation: '',
  type: 'vrijwilligersorganisatie met betaalde krachten',
  fixedCosts: null,
  variableCosts: null,
  ownIncome: null,
  openingReserve: null,
  municipal: null,
  funds: [],
};

/** These funds and one more, of which nothing is known yet. */
export const oneFundMore = (funds: readonly DraftFund[]): readonly DraftFund[] => [
  ...funds,
  {
    id: 1 + Math.max(0, ...funds.map(({ id }) => id)),
    funder: '',
    amount: null,
    ...UNKNOWN_CONDITION,
    dependsOn: null,
  },
];

/** What a draft still lacks: a field by its name, or a fund by its position. */
export type Missing = 'organisation' | Amount | { readonly fund: number };

export const missingIn = (draft: DraftBudget): readonly Missing[] => [
  ...(draft.organisation === '' ? (['organisation'] as const) : []),
  ...AMOUNTS.filter((amount) => draft[amount] === null),
  ...draft.funds.flatMap((fund, at) => (fundOf(fund) === null ? [{ fund: at }] : [])),
];

/** The fund that a draft is when nothing is missing; null while something is. */
export const fundOf = ({ funder, amount, condition, threshold }: FundValue): OwnFund | null => {
  if (funder === '' || amount === null || condition === null) return null;
  if (thresholdUnit(condition) !== null && threshold === null) return null;
  return { funder, amount, condition, threshold };
};

/** The budget that a draft is when nothing is missing; null while something is. */
export const budgetOf = (draft: DraftBudget): OwnBudget | null => {
  const { organisation, type, fixedCosts, variableCosts, ownIncome, openingReserve, municipal } = draft;
  const funds = draft.funds.map(fundOf);
  const whole = funds.filter((fund) => fund !== null);
  if (organisation === '' || whole.length < funds.length) return null;
  if (fixedCosts === null || variableCosts === null || ownIncome === null) return null;
  if (openingReserve === null || municipal === null) return null;
  return {
    organisation,
    type,
    fixedCosts,
    variableCosts,
    ownIncome,
    openingReserve,
    municipal,
    funds: whole,
  };
};
