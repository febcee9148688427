import type { Language } from '../../i18n/language';
import type { RawModel, RawRow } from '../../model/parse/raw';
import type { Condition } from '../../model/tables';
import type { InputValues } from '../edits/input-table';
import { REALISTIC, starterModel } from '../template/starter-model';

/** A fund as somebody fills it in who does not know the tables. */
export interface OwnFund {
  readonly funder: string;
  /** Euros per year. */
  readonly amount: number;
  readonly condition: Condition;
  /** Euros per year or a share, as the condition asks; null where it asks none. */
  readonly threshold: number | null;
}

/** What a small organisation fills in about itself: euros per year, the reserve as it now is. */
export interface OwnBudget {
  readonly organisation: string;
  readonly type: string;
  readonly fixedCosts: number;
  readonly variableCosts: number;
  readonly ownIncome: number;
  readonly openingReserve: number;
  readonly municipal: number;
  readonly funds: readonly OwnFund[];
}

/** How long a decision of a fund lasts where nobody says so, in years. */
const USUAL_TERM = 2;

export const organisationValues = (budget: OwnBudget): InputValues => ({
  organisation: budget.organisation,
  type: budget.type,
  fixedCosts: budget.fixedCosts,
  variableCosts: budget.variableCosts,
  ownIncome: budget.ownIncome,
  openingReserve: budget.openingReserve,
  ...REALISTIC,
});

export const municipalValues = (organisation: string, amount: number): InputValues => ({
  organisation,
  stream: 'subsidy',
  amount,
});

export const fundValues = (organisation: string, fund: OwnFund): InputValues => ({
  organisation,
  funder: fund.funder,
  amount: fund.amount,
  condition: fund.condition,
  threshold: fund.threshold,
  term: USUAL_TERM,
});

const rows = (values: readonly InputValues[]): readonly RawRow[] =>
  values.map((row, index) => ({ row: index + 1, values: row }));

/** A model of one organisation over four years from `firstYear`, filled in beforehand with what is realistic. */
export const rawOfBudget = (budget: OwnBudget, firstYear: number, language: Language): RawModel => {
  const starter = starterModel('organisatie', firstYear, language);
  const { organisation } = budget;
  return {
    ...starter,
    model: rows((starter.model ?? []).map(({ values }) => ({ title: organisation, ...values }))),
    organisations: rows([organisationValues(budget)]),
    municipal: rows(budget.municipal === 0 ? [] : [municipalValues(organisation, budget.municipal)]),
    grants: rows(budget.funds.map((fund) => fundValues(organisation, fund))),
  };
};
