import { rate } from '../../../src/core/unit';
import { cutEuros, cutForEuros, firstFullYear } from '../../../src/taskpane/pages/scenarios/cut-in-euros';
import { evaluatorIn, haarlem } from './haarlem';

const evaluator = evaluatorIn(haarlem('nl'));
const { scenarios, horizon } = evaluator.model;

test.each(scenarios.map(({ name }) => name))('in %s the cut that euros ask for gives those euros', (name) => {
  const scenario = scenarios.find((each) => each.name === name);
  if (scenario === undefined) throw new Error(name);
  const calendarYear = firstFullYear(evaluator, scenario);
  for (const euros of [1, 250_000, 1_234_567.89]) {
    const cut = cutForEuros(evaluator, scenario, { calendarYear, euros });
    expect(cut).not.toBeNull();
    const levers = { ...scenario.levers, cut: rate(cut ?? 0) };
    expect(Math.abs(cutEuros(evaluator, { ...scenario, levers }, calendarYear) - euros)).toBeLessThan(0.01);
  }
});

test('more euros than there are cannot be cut, none are no cut, and less than none is refused', () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const calendarYear = horizon.years.at(-2) ?? 0;
  expect(cutForEuros(evaluator, scenario, { calendarYear, euros: 1e9 })).toBeNull();
  expect(cutForEuros(evaluator, scenario, { calendarYear, euros: 0 })).toBe(0);
  expect(cutForEuros(evaluator, scenario, { calendarYear, euros: -1 })).toBeNull();
});

test('a cut of a tenth on a budget without targets or ring-fencing is a tenth of that budget', () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const bare = {
    ...scenario,
    levers: { ...scenario.levers, cut: rate(0.1), cutPhase: 1, targetFactor: 0 },
    tables: {
      ...scenario.tables,
      municipal: scenario.tables.municipal.filter(({ stream }) => stream !== 'subsidy'),
    },
  };
  const y = horizon.years.length - 2;
  const { lots } = evaluator.evaluate({ ...bare, levers: { ...bare.levers, cut: rate(0) } }).result;
  const free = lots.reduce((sum, lot) => sum + (lot.gross[y] ?? 0) - (lot.ringFenced[y] ?? 0), 0);
  expect(cutEuros(evaluator, bare, horizon.years[y] ?? 0)).toBeCloseTo(free / 10, 4);
});
