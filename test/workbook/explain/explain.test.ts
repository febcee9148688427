import fc from 'fast-check';
import type { Series } from '../../../src/model/result';
import { explain } from '../../../src/workbook/explain/explain';
import { explainScene } from '../../../src/workbook/explain/explain-scene';
import type { Explained, Subject } from '../../../src/workbook/explain/explained';
import { haarlem } from '../../../src/workbook/example/haarlem';
import { smallInitiative } from '../../../src/workbook/example/small-initiative';
import { utrecht } from '../../../src/workbook/example/utrecht';
import type { Told } from '../../../src/workbook/explanation/told';
import { BUDGET_LINES } from '../../../src/workbook/layout/budget-layout';
import { ORGANISATION_LINES } from '../../../src/workbook/layout/organisation-layout';
import { TOTAL_LINES } from '../../../src/workbook/layout/totals-layout';
import { randomModel } from '../../random-model';
import { toldOf, workedModel, type WorkedModel } from '../worked-case';

const CENT = 0.005;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const added = ({ lines }: Explained): number => total(lines.map(({ amount }) => amount ?? 0));

/** Every number of a scenario that can be explained, with what the model itself says it is. */
function* figures(told: Told): Generator<{ readonly subject: Subject; readonly expected: number | null }> {
  const { result } = told.evaluation;
  for (const [organisation, answer] of result.organisations.entries()) {
    for (const line of ORGANISATION_LINES) {
      for (const year of result.years.keys()) {
        const expected = line === 'opening' ? null : (answer[line][year] ?? null);
        yield { subject: { kind: 'year', organisation, line, year }, expected };
      }
    }
    yield {
      subject: { kind: 'year', organisation, line: 'income', year: null },
      expected: total(answer.income),
    };
    yield { subject: { kind: 'risk', organisation, column: 'leverage' }, expected: answer.leverage };
    yield { subject: { kind: 'risk', organisation, column: 'dependency' }, expected: answer.dependency };
    yield {
      subject: { kind: 'risk', organisation, column: 'ownIncomeNeeded' },
      expected: answer.ownIncomeNeeded,
    };
  }
  const together = (series: readonly Series[]): number => total(series.map((values) => total(values)));
  for (const line of TOTAL_LINES) {
    yield { subject: { kind: 'total', line, year: null }, expected: total(result.totals[line]) };
    for (const year of result.years.keys()) {
      yield { subject: { kind: 'total', line, year }, expected: result.totals[line][year] ?? null };
    }
  }
  for (const line of BUDGET_LINES) {
    const expected = together(result.lots.map((each) => each[line]));
    yield { subject: { kind: 'lot', lot: null, line, year: null }, expected };
    for (const [lot, each] of result.lots.entries()) {
      for (const year of result.years.keys()) {
        yield { subject: { kind: 'lot', lot, line, year }, expected: each[line][year] ?? null };
      }
    }
  }
}

/** What does not add up to the number it explains, or explains another number than the model's. */
const mistakes = (worked: WorkedModel): readonly string[] =>
  [...worked.evaluations.keys()].flatMap((scenario) => {
    const told = toldOf(worked, scenario);
    const scene = explainScene(told);
    return [...figures(told)].flatMap(({ subject, expected }) => {
      const explained = explain(scene, subject, 'nl');
      const wrong: string[] = [];
      const name = `${scenario} ${JSON.stringify(subject)}`;
      if (explained.sum !== null && Math.abs(added(explained) - explained.sum) > CENT) {
        wrong.push(`${name}: ${added(explained)} is not ${explained.sum}`);
      }
      const value = typeof explained.value === 'number' ? explained.value : null;
      if (expected !== null && Math.abs((value ?? NaN) - expected) > CENT)
        wrong.push(`${name}: not ${expected}`);
      if (expected !== null && value === null) wrong.push(`${name}: nothing`);
      return wrong;
    });
  });

test.each([
  ['Haarlem', haarlem],
  ['Utrecht', utrecht],
  ['the small initiative', smallInitiative],
])('every explained number of the example of %s is the model’s own, to the cent', (_, example) => {
  expect(mistakes(workedModel(example.model))).toEqual([]);
});

test('every explained number of any model is the model’s own, to the cent', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(mistakes(workedModel(model))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('an explanation names its inputs by their place in the tables', () => {
  const worked = workedModel(haarlem.model);
  const told = toldOf(worked, worked.model.scenarios[0]?.name ?? 'reference');
  const scene = explainScene(told);
  const { lines } = explain(scene, { kind: 'year', organisation: 0, line: 'opening', year: 0 }, 'nl');
  expect(lines[0]?.inputs).toEqual([{ table: 'organisations', position: 0, column: 'openingReserve' }]);
  expect(lines[0]?.amount).toBe(worked.model.tables.organisations[0]?.openingReserve);
});
