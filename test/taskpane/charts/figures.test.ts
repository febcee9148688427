import { bridgeLayout } from '../../../src/workbook/layout/bridge-layout';
import { evaluatorOf } from '../../../src/model/evaluate';
import { REFERENCE } from '../../../src/model/tables';
import { bridgeFigure } from '../../../src/taskpane/charts/figures/bridge-figure';
import { budgetFigure } from '../../../src/taskpane/charts/figures/budget-figure';
import { cascadeFigure } from '../../../src/taskpane/charts/figures/cascade-figure';
import { leverageFigure } from '../../../src/taskpane/charts/figures/leverage-figure';
import { lossesFigure } from '../../../src/taskpane/charts/figures/losses-figure';
import { reservesFigure } from '../../../src/taskpane/charts/figures/reserves-figure';
import { targetsFigure } from '../../../src/taskpane/charts/figures/targets-figure';
import { figureLayout } from '../../../src/taskpane/charts/figure-layout';
import { shortLabel } from '../../../src/taskpane/charts/short-label';
import { waterfallBars } from '../../../src/taskpane/charts/waterfall-bars';
import { toldOf, workedCase } from '../../workbook/worked-case';

const CASES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, ...workedCase(number) }));
const SCENARIOS = CASES.flatMap((worked) =>
  [...worked.evaluations.keys()].map((scenario) => ({
    worked,
    scenario,
    name: `${worked.number} ${scenario}`,
  })),
);
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe.each(SCENARIOS)('the charts of case $name', ({ worked, scenario }) => {
  const told = toldOf(worked, scenario);
  const { result } = told.evaluation;
  const expected = worked.expected[scenario];

  test('stack the parts of the budget and what is taken off up to the gross budget of each year', () => {
    const figure = budgetFigure(result, 'nl');
    result.years.forEach((_, y) => {
      const stacked = sum(figure?.series.map(({ values }) => values[y] ?? null) ?? []);
      expect(stacked).toBeCloseTo(sum((expected?.lots ?? []).map(({ gross }) => gross[y] ?? null)), 4);
    });
  });

  test('show what the municipality and the funds give less, as worked out elsewhere', () => {
    const [municipal, funds] = lossesFigure(result, 'nl').series;
    expect(sum(municipal?.values ?? [])).toBeCloseTo(sum(expected?.totals.municipalSaved ?? []), 4);
    expect(sum(funds?.values ?? [])).toBeCloseTo(sum(expected?.totals.cofundingLost ?? []), 4);
  });

  test('show the losses of every round, and all of them', () => {
    const lost = (expected?.events ?? []).filter(({ effect }) => effect !== 'notice');
    const figure = cascadeFigure(result, 'nl');
    expect(figure?.categories.length ?? 0).toBe(new Set(lost.map(({ round }) => round)).size);
    expect(sum(figure?.series[0]?.values ?? [])).toBeCloseTo(sum(lost.map(({ amount }) => amount)), 4);
  });

  test('show reserves of at most six organisations as worked out elsewhere', () => {
    const { series } = reservesFigure(result, 'nl');
    expect(series.length).toBe(Math.min(6, result.organisations.length));
    for (const { name, values } of series) {
      const reserve = expected?.organisations.find(({ organisation }) => organisation === name)?.reserve;
      values.forEach((value, y) => expect(value).toBeCloseTo(reserve?.[y] ?? NaN, 4));
    }
  });

  test('have a point for every organisation with a loss per euro, in its level', () => {
    const points = leverageFigure(told, 'nl')?.groups.flatMap((group) => group.points) ?? [];
    const known = (expected?.organisations ?? []).filter(({ leverage }) => leverage !== null);
    expect(points.map(({ name }) => name).sort()).toEqual(
      known.map(({ organisation }) => organisation).sort(),
    );
  });

  test('show what targets ask and what is open, or nothing where no target asks anything', () => {
    const asked = (expected?.lots ?? []).flatMap(({ target }) => target);
    const open = [
      ...(expected?.lots ?? []).flatMap(({ unmet }) => unmet),
      ...(expected?.targets.toFill ?? []),
    ];
    const figure = targetsFigure(result, 'nl');
    expect(sum(figure?.series[0]?.values ?? [])).toBeCloseTo(sum(asked), 4);
    expect(sum(figure?.series[1]?.values ?? [])).toBeCloseTo(sum(open), 4);
  });

  test('make a waterfall that ends where its steps end', () => {
    const first = toldOf(worked, REFERENCE);
    const figure = bridgeFigure(bridgeLayout({ first, second: told }, evaluatorOf(worked.model), 'nl'), 'nl');
    const bars = waterfallBars(figure);
    expect(bars[0]?.from).toBe(0);
    expect(bars.at(-2)?.to).toBeCloseTo(bars.at(-1)?.to ?? NaN, 3);
  });
});

test('a waterfall hangs every change on the one before it', () => {
  const series = [{ name: 'x', color: '000000', values: [100, -30, 5, 75] }];
  const bars = waterfallBars({ categories: ['a', 'b', 'c', 'd'], series });
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 100],
    [100, 70],
    [70, 75],
    [0, 75],
  ]);
});

test('the table behind a chart has its numbers, a row for each category', () => {
  const { rows } = figureLayout(
    {
      kind: 'line',
      title: 't',
      description: 'd',
      valueAxis: '€',
      values: 'amount',
      categories: ['2025', '2026'],
      series: [{ name: 'a', color: '000000', values: [1, null] }],
    },
    'Jaar',
  );
  expect(rows).toEqual([
    ['Jaar', 'a'],
    ['2025', 1],
    ['2026', null],
  ]);
});

test('a long name is shortened beside a bar, and a short one is not', () => {
  expect(shortLabel('Buurthuis')).toBe('Buurthuis');
  expect(shortLabel('Stichting voor alle buurthuizen')).toHaveLength(24);
});
