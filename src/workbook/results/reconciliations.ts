import type { TextKey } from '../../i18n/translate';
import { reaches } from '../../core/reaches';
import { isError } from '../../model/problem';
import { LEVELS, levelWord } from '../layout/level-word';
import { organisationLayout, ORGANISATION_LINES } from '../layout/organisation-layout';
import { sum } from '../layout/layout';
import { riskColumn } from '../layout/risk-layout';
import type { Texts } from '../../i18n/texts';
import { summaryPlace, summaryValues, sumOfYears } from './budget-summary';
import { measureFormula, measureValue } from './council-figures';
import { organisationsPlace } from './multi-year-sheet';
import {
  absolute,
  absoluteArea,
  below,
  FAR_DOWN,
  FAR_RIGHT,
  onSheet,
  PLACES,
  right,
  type Place,
} from './places';
import type { Outcome } from './shown';

/** Two ways to one number, each as a formula with what it now gives. */
export interface Reconciliation {
  readonly name: keyof Texts['resultSheets']['check'];
  readonly found: Side;
  readonly expected: Side;
}

interface Side {
  readonly formula: string;
  readonly value: number;
}

/** Everything that must agree, over the sheets that show the chosen scenario. */
export const reconciliations = (outcome: Outcome): readonly Reconciliation[] => [
  ...budgetChecks(outcome),
  ...savingChecks(outcome),
  ...organisationChecks(outcome),
  ...potChecks(outcome),
  ...countChecks(outcome),
];

export const agrees = ({ found, expected }: Reconciliation): boolean =>
  reaches(found.value, expected.value) && reaches(expected.value, found.value);

export const checkText = (name: Reconciliation['name']): TextKey => `resultSheets.check.${name}`;

/** The cell of a total, or of anything else, on the multi-year sheet. */
const onMultiYear = (place: Place, { language }: Outcome): string =>
  onSheet('multiYear', absolute(place), language);

const along = (label: Place, outcome: Outcome): string =>
  onSheet('multiYear', absoluteArea(right(label, 2), right(label, FAR_RIGHT)), outcome.language);

const budgetChecks = (outcome: Outcome): readonly Reconciliation[] => {
  const values = summaryValues(outcome);
  const total = (line: Parameters<typeof summaryPlace>[0]): Side => ({
    formula: onMultiYear(right(summaryPlace(line), 1), outcome),
    value: values[line][0] ?? 0,
  });
  const { told, language } = outcome;
  const first = below(PLACES.multiYear.budget, 1);
  const down = (offset: number): string =>
    onSheet(
      'multiYear',
      absoluteArea(right(first, offset), right(below(first, FAR_DOWN - 1), offset)),
      language,
    );
  const [gross, net] = [total('gross'), total('net')];
  const lot = onMultiYear(right(summaryPlace('gross'), -1), outcome);
  const line = onMultiYear(summaryPlace('gross'), outcome);
  const parts = (['ringFenced', 'coordination', 'main', 'partners', 'subcontracted'] as const).map(total);
  const [target, cut, unmet] = [total('target'), total('cut'), total('unmet')];
  const years = onSheet(
    'multiYear',
    absoluteArea(
      right(summaryPlace('net'), 2),
      right(summaryPlace('net'), told.evaluation.result.years.length + 1),
    ),
    language,
  );
  return [
    {
      name: 'lotsAddUp',
      found: {
        formula: `SUMIFS(${down(2)},${down(1)},${line},${down(0)},"<>"&${lot})`,
        value: sum(told.evaluation.result.lots.flatMap((each) => each.gross)),
      },
      expected: gross,
    },
    {
      name: 'netOfGross',
      found: {
        formula: `${gross.formula}-${target.formula}-${cut.formula}+${unmet.formula}`,
        value: gross.value - target.value - cut.value + unmet.value,
      },
      expected: net,
    },
    {
      name: 'netOfParts',
      found: {
        formula: parts.map(({ formula }) => formula).join('+'),
        value: sum(parts.map(({ value }) => value)),
      },
      expected: net,
    },
    {
      name: 'yearsAddUp',
      found: { formula: `SUM(${years})`, value: sumOfYears(values.net) },
      expected: net,
    },
  ];
};

const savingChecks = (outcome: Outcome): readonly Reconciliation[] => {
  const { totals } = outcome.told.evaluation.result;
  const line = (rows: number, value: number): Side => ({
    formula: onMultiYear(right(below(PLACES.multiYear.totals, rows), 1), outcome),
    value,
  });
  const [saved, paid, net] = [
    line(1, sum(totals.municipalSaved)),
    line(2, sum(totals.transitionPaid)),
    line(3, sum(totals.netSaving)),
  ];
  const years = outcome.told.evaluation.result.years.length;
  return [
    {
      name: 'saving',
      found: {
        formula: measureFormula('municipalSaved', outcome),
        value: measureValue('municipalSaved', outcome) ?? 0,
      },
      expected: saved,
    },
    {
      name: 'netSaving',
      found: { formula: `${saved.formula}-${paid.formula}`, value: saved.value - paid.value },
      expected: net,
    },
    {
      name: 'council',
      found: {
        formula: onSheet(
          'council',
          absolute(right(below(PLACES.council.years, years + 1), 1)),
          outcome.language,
        ),
        value: saved.value,
      },
      expected: saved,
    },
  ];
};

const organisationChecks = (outcome: Outcome): readonly Reconciliation[] => {
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
    formula: onMultiYear(right(organisationsPlace(line), 1), outcome),
    value: Number(cells(line)[2] ?? 0),
  });
  const allYears = (line: Line): Side => ({
    formula: `SUM(${along(organisationsPlace(line), outcome)})`,
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

const potChecks = (outcome: Outcome): readonly Reconciliation[] => {
  const { transition, totals } = outcome.told.evaluation.result;
  const paid = transition?.paid ?? [];
  const budget = (transition?.remaining ?? 0) + sum(paid);
  const left = paid.map((_, y) => budget - sum(paid.slice(0, y + 1)));
  const line = (rows: number): string => `SUM(${along(below(PLACES.multiYear.pot, rows), outcome)})`;
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
        formula: onMultiYear(right(below(PLACES.multiYear.totals, 2), 1), outcome),
        value: sum(totals.transitionPaid),
      },
    },
  ];
};

const countChecks = (outcome: Outcome): readonly Reconciliation[] => {
  const { told, language, input } = outcome;
  const { organisations } = told.evaluation.result;
  const first = below(PLACES.vulnerability.risk, 1);
  const down = (offset: number): string =>
    onSheet(
      'vulnerability',
      absoluteArea(right(first, offset), right(below(first, FAR_DOWN - 1), offset)),
      language,
    );
  const red = organisations.filter(({ level }) => level === 'red').length;
  const level = `COUNTIF(${down(riskColumn('level'))},"${levelWord('red', language)}")`;
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
      found: { formula: level, value: red },
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
