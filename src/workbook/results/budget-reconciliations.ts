import { sum } from '../layout/layout';
import { summaryPlace, summaryValues, sumOfYears } from './budget-summary';
import { measureFormula, measureValue } from './council-figures';
import {
  absolute,
  absoluteArea,
  below,
  multiYearPlaces,
  onSheet,
  PLACES,
  right,
  roomForBudgets,
} from './places';
import { onMultiYear, type Reconciliation, type Side } from './reconciliation';
import type { Outcome } from './shown';

/** The budgets of the lots; only where there are any. */
export const budgetReconciliations = (outcome: Outcome): readonly Reconciliation[] => {
  const values = summaryValues(outcome);
  const total = (line: Parameters<typeof summaryPlace>[0]): Side => ({
    formula: onMultiYear(right(summaryPlace(line), 1), outcome),
    value: values[line][0] ?? 0,
  });
  const { told, language } = outcome;
  const first = below(PLACES.budgets.budget, 1);
  const down = (offset: number): string =>
    onSheet(
      'multiYear',
      absoluteArea(right(first, offset), right(below(first, roomForBudgets(outcome) - 1), offset)),
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

/** What a scenario saves, as three sheets tell it. */
export const savingReconciliations = (outcome: Outcome): readonly Reconciliation[] => {
  const { totals } = outcome.told.evaluation.result;
  const line = (rows: number, value: number): Side => ({
    formula: onMultiYear(right(below(multiYearPlaces(outcome).totals, rows), 1), outcome),
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
