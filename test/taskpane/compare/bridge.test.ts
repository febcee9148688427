import { bridgeFigure } from '../../../src/taskpane/charts/figures/bridge-figure';
import { waterfallBars } from '../../../src/taskpane/charts/waterfall-bars';
import { waterfallStart } from '../../../src/taskpane/charts/waterfall-start';
import { bridgeEnds } from '../../../src/taskpane/pages/compare/bridge-ends';
import { differingInputs } from '../../../src/taskpane/pages/compare/differing-inputs';
import { differingLevels } from '../../../src/taskpane/pages/compare/differing-levels';
import { withShortNames } from '../../../src/taskpane/pages/compare/short-names';
import { toldOf } from '../../../src/taskpane/pages/compare/use-compared';
import { bridgeLayout } from '../../../src/workbook/layout/bridge-layout';
import { levelsLayout } from '../../../src/workbook/layout/levels-layout';
import { evaluatorIn, haarlem } from '../scenarios/haarlem';

const images = haarlem('nl');
const evaluator = evaluatorIn(images);
const names = ['reference', ...evaluator.model.scenarios.map(({ name }) => name)];
const all = toldOf({ evaluator, hash: 'test' }, names);
const pairs = all.flatMap((first) => all.map((second) => ({ first, second })));

test('the steps between every two scenarios add up to their difference, in the table and in the picture', () => {
  for (const pair of pairs) {
    const bridge = bridgeLayout(pair, evaluator, 'nl');
    const { from, to, difference } = bridgeEnds(bridge);
    expect(from + difference).toBeCloseTo(to, 4);
    const bars = waterfallBars(withShortNames(bridgeFigure(bridge, 'nl'), 'nl'));
    expect(bars.at(-2)?.to).toBeCloseTo(to, 4);
    expect(bars[0]?.to).toBe(from);
  }
});

test('ends are what all organisations receive by the model', () => {
  for (const { first, second } of pairs) {
    const { from, to } = bridgeEnds(bridgeLayout({ first, second }, evaluator, 'nl'));
    const received = [first, second].map(({ evaluation }) =>
      evaluation.result.organisations.flatMap(({ income }) => income).reduce((sum, each) => sum + each, 0),
    );
    expect(from).toBeCloseTo(received[0] ?? 0, 2);
    expect(to).toBeCloseTo(received[1] ?? 0, 2);
  }
});

const bar = (from: number, to: number, total: boolean) => ({ label: '', from, to, change: to - from, total });

test('an axis begins at zero unless the steps would be slivers, and never above what is drawn', () => {
  expect(waterfallStart([bar(0, 10, true), bar(10, 4, false), bar(0, 4, true)])).toBe(0);
  const start = waterfallStart([bar(0, 1000, true), bar(1000, 990, false), bar(0, 990, true)]);
  expect(start).toBeGreaterThan(900);
  expect(start).toBeLessThan(990);
});

test('a scenario beside itself differs in nothing, and beside the world without a cut in its levers', () => {
  const [reference, policy] = all;
  if (reference === undefined || policy === undefined) throw new Error('no scenarios');
  const layoutOf = (...told: typeof all) =>
    differingInputs(
      { model: evaluator.model, scenarios: told.map(({ scenario }) => scenario), images, tables: 'nl' },
      'nl',
    ).rows;
  expect(layoutOf(policy, policy)).toHaveLength(1);
  expect(layoutOf(reference, policy).map(([lever]) => lever)).toEqual(
    expect.arrayContaining(['Taakstellingen tellen mee (1 = zoals vastgesteld)', 'Met transitiebudget']),
  );
});

test('the levels that differ and those that do not are all organisations', () => {
  const levels = levelsLayout(
    all.map(({ evaluation }) => evaluation.result),
    'nl',
  );
  const { shown, more, same } = differingLevels(levels);
  expect(shown.rows.length - 1 + more + same).toBe(evaluator.model.tables.organisations.length);
  for (const [, ...words] of shown.rows.slice(1)) expect(new Set(words).size).toBeGreaterThan(1);
});
