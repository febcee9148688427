import { linesNamed } from '../../../src/taskpane/pages/budget/lines-named';
import { potFigure } from '../../../src/taskpane/pages/budget/pot-figure';
import { PUBLISHED_RATES, VNG_WAGE_SHARE } from '../../../src/taskpane/pages/budget/published-rates';
import { ringsOf } from '../../../src/taskpane/pages/budget/rings';
import { targetYears } from '../../../src/taskpane/pages/budget/target-years';
import { trueUpAnswer, type TrueUpQuestion } from '../../../src/taskpane/pages/budget/true-up-answer';
import { yearsDown } from '../../../src/taskpane/pages/budget/years-down';
import { toldOf } from '../../../src/taskpane/pages/compare/use-compared';
import { sum } from '../../../src/workbook/layout/layout';
import { subcontractorsLayout } from '../../../src/workbook/layout/subcontractors-layout';
import { transitionPotLayout } from '../../../src/workbook/layout/transition-pot-layout';
import { evaluatorIn, haarlem } from '../scenarios/haarlem';

const evaluator = evaluatorIn(haarlem('nl'));
const all = toldOf(
  { evaluator, hash: 'budget' },
  evaluator.model.scenarios.map(({ name }) => name),
);

const question = (year: number, method: TrueUpQuestion['method']): TrueUpQuestion => {
  const rates = PUBLISHED_RATES.find((each) => each.year === year);
  if (rates === undefined) throw new Error(`no ${year}`);
  return {
    wageShare: VNG_WAGE_SHARE,
    provisionalWage: rates.provisional.wage,
    provisionalPrice: rates.provisional.price,
    definitiveWage: rates.definitive.wage,
    definitivePrice: rates.definitive.price,
    method,
  };
};

// VNG: 2024 is 4.70 % and a true-up of 1.60 %; 2025 is 3.944 % and a true-up of 1.013 %, subtracted.
test('the published true-ups of the VNG come out: 1.60 % of 2023 by multiplying, 1.013 % of 2024 by subtracting', () => {
  expect(trueUpAnswer(question(2023, 'multiplicative'))?.trueUp).toBeCloseTo(0.016, 4);
  expect(trueUpAnswer(question(2024, 'additive'))?.trueUp).toBeCloseTo(0.01013, 10);
  expect(trueUpAnswer({ ...question(2024, 'additive'), definitiveWage: null })).toBeNull();
});

test('the parties of all rings together get what the lots give to subcontractors and partners', () => {
  for (const told of all) {
    const rows = ringsOf(told, null, 'nl').flatMap(({ layout }) => layout.rows.slice(1));
    const { lots } = told.evaluation.result;
    const given = lots.map(({ subcontracted, partners }) => sum(subcontracted) + sum(partners));
    expect(sum(rows.map((row) => Number(row[2])))).toBeCloseTo(sum(given), 4);
  }
});

test('targets by year are what the lots and the provisional items say', () => {
  for (const { evaluation } of all) {
    const { layout, toFill, unmet } = targetYears(evaluation.result, 'nl');
    const column = (at: number) => sum(layout.rows.slice(1).map((row) => Number(row[at])));
    expect(column(1)).toBeCloseTo(sum(evaluation.result.lots.flatMap(({ target }) => target)), 4);
    expect(column(2)).toBeCloseTo(unmet, 6);
    expect(column(3)).toBeCloseTo(toFill, 6);
  }
});

test('in every year the pot opens with what it closes with and what is paid', () => {
  const [told] = all;
  if (told === undefined) throw new Error('no scenario');
  const pot = transitionPotLayout(told.evaluation.result, 'nl');
  const { rows } = yearsDown(pot, 'Jaar');
  expect(rows).toHaveLength(told.evaluation.result.years.length + 1);
  for (const [, opening, , paid, closing] of rows.slice(1))
    expect(Number(opening)).toBeCloseTo(Number(paid) + Number(closing), 6);
  const [paid, closing] = potFigure(pot, 'nl').series;
  expect(paid?.values).toEqual(rows.slice(1).map((row) => row[3]));
  expect(closing?.values).toEqual(rows.slice(1).map((row) => row[4]));
});

test('of the subcontractors only the lines that are asked for are kept, each with its own format', () => {
  const [told] = all;
  if (told === undefined) throw new Error('no scenario');
  const whole = subcontractorsLayout(told.evaluation.result, null, 'nl');
  const kept = linesNamed(whole, new Set(['aandeel onderaannemers', 'minimumaandeel']));
  expect(kept.rows).toHaveLength(1 + 2 * told.evaluation.result.lots.length);
  expect(kept.rowFormats).toEqual(told.evaluation.result.lots.flatMap(() => ['percent1', 'general']));
});
