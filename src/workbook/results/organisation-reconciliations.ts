import { isError } from '../../model/problem';
import { sum } from '../layout/layout';
import { LEVELS } from '../layout/level-word';
import { organisationLayout, ORGANISATION_LINES } from '../layout/organisation-layout';
import { riskColumn } from '../layout/risk-layout';
import { measureFormula, measureValue } from './council-figures';
import { organisationsPlace } from './organisations-place';
import { absoluteArea, below, FAR_DOWN, multiYearPlaces, onSheet, PLACES, right } from './places';
import { along, onMultiYear, type Reconciliation, type Side } from './reconciliation';
import type { Outcome } from './shown';

/** What organisations get, spend and keep, all together. */
export const moneyReconciliations = (outcome: Outcome): readonly Reconciliation[] => {
  const { told, language } = outcome;
  const { rows } = organisationLayout(
    { result: told.evaluation.result, scenario: told.scenario },
    null,
    language,
  );
  type Line = (typeof ORGANISATION_LINES)[number];
  const cells = (line: Line): readonly (string | number | boolean | null)[] =>
    rows[ORGANISATION_LINES.indexOf(line) + 1] ?? [];
  const total = (line: Line): Side => ({
    formula: onMultiYear(right(organisationsPlace(line, outcome), 1), outcome),
    value: Number(cells(line)[2] ?? 0),
  });
  const allYears = (line: Line): Side => ({
    formula: `SUM(${along(organisationsPlace(line, outcome), outcome)})`,
    value: sum(cells(line).slice(3).map(Number)),
  });
  const sources = (['municipal', 'transition', 'support', 'own', 'grants'] as const).map(total);
  const [income, costs, result] = [total('income'), total('costs'), total('result')];
  const [opening, closing, results] = [allYears('opening'), allYears('reserve'), allYears('result')];
  return [
    {
      name: 'income',
      found: {
        formula: sources.map(({ formula }) => formula).join('+'),
        value: sum(sources.map(({ value }) => value)),
      },
      expected: income,
    },
    {
      name: 'result',
      found: { formula: `${income.formula}-${costs.formula}`, value: income.value - costs.value },
      expected: result,
    },
    {
      name: 'reserve',
      found: { formula: `${opening.formula}+${results.formula}`, value: opening.value + results.value },
      expected: closing,
    },
  ];
};

/** The transition budget. */
export const potReconciliations = (outcome: Outcome): readonly Reconciliation[] => {
  const { transition, totals } = outcome.told.evaluation.result;
  const paid = transition?.paid ?? [];
  const budget = (transition?.remaining ?? 0) + sum(paid);
  const left = paid.map((_, y) => budget - sum(paid.slice(0, y + 1)));
  const line = (rows: number): string => `SUM(${along(below(multiYearPlaces(outcome).pot, rows), outcome)})`;
  return [
    {
      name: 'pot',
      found: {
        formula: `${line(1)}-${line(3)}`,
        value: paid.length === 0 ? 0 : sum([budget, ...left.slice(0, -1)]) - sum(paid),
      },
      expected: { formula: line(4), value: sum(left) },
    },
    {
      name: 'paid',
      found: { formula: line(3), value: sum(paid) },
      expected: {
        formula: onMultiYear(right(below(multiYearPlaces(outcome).totals, 2), 1), outcome),
        value: sum(totals.transitionPaid),
      },
    },
  ];
};

/** Numbers of organisations, and of errors. */
export const countReconciliations = (outcome: Outcome): readonly Reconciliation[] => {
  const { told, language, input } = outcome;
  const { organisations } = told.evaluation.result;
  const first = below(PLACES.vulnerability.risk, 1);
  const down = (offset: number): string =>
    onSheet(
      'vulnerability',
      absoluteArea(right(first, offset), right(below(first, FAR_DOWN - 1), offset)),
      language,
    );
  // Counted by the months they last: a rule of the user's own can make red what does not fall.
  const falling = organisations.filter(({ runwayMonths }) => runwayMonths !== null).length;
  const severity = absoluteArea(below(PLACES.checks.problems, 1), below(PLACES.checks.problems, FAR_DOWN));
  return [
    {
      name: 'organisations',
      found: { formula: `COUNTA(${down(riskColumn('organisation'))})`, value: organisations.length },
      expected: {
        formula: LEVELS.map((each) => measureFormula(each, outcome)).join('+'),
        value: sum(LEVELS.map((each) => measureValue(each, outcome) ?? 0)),
      },
    },
    {
      name: 'red',
      found: { formula: `COUNT(${down(riskColumn('runway'))})`, value: falling },
      expected: { formula: measureFormula('red', outcome), value: measureValue('red', outcome) ?? 0 },
    },
    {
      name: 'errors',
      found: {
        formula: `COUNTIF(${severity},"${outcome.t('results.severity.error')}")`,
        value: input.problems.filter(isError).length,
      },
      expected: { formula: '', value: 0 },
    },
  ];
};
