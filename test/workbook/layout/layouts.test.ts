import { LANGUAGES, type Language } from '../../../src/i18n/language';
import type { Result } from '../../../src/model/result';
import { budgetLayout, BUDGET_LINES } from '../../../src/workbook/layout/budget-layout';
import { cascadeLayout } from '../../../src/workbook/layout/cascade-layout';
import { compareLayout } from '../../../src/workbook/layout/compare-layout';
import { councilLayout } from '../../../src/workbook/layout/council-layout';
import { councilNamesLayout } from '../../../src/workbook/layout/council-names-layout';
import { impactLayout } from '../../../src/workbook/layout/impact-layout';
import type { Layout } from '../../../src/workbook/layout/layout';
import { levelsLayout } from '../../../src/workbook/layout/levels-layout';
import { neighbourhoodsLayout } from '../../../src/workbook/layout/neighbourhoods-layout';
import { organisationLayout } from '../../../src/workbook/layout/organisation-layout';
import { problemsLayout } from '../../../src/workbook/layout/problems-layout';
import { reservesLayout } from '../../../src/workbook/layout/reserves-layout';
import { riskLayout } from '../../../src/workbook/layout/risk-layout';
import { scenariosLayout } from '../../../src/workbook/layout/scenarios-layout';
import { storiesLayout } from '../../../src/workbook/layout/stories-layout';
import { subcontractorsLayout } from '../../../src/workbook/layout/subcontractors-layout';
import { totalsLayout } from '../../../src/workbook/layout/totals-layout';
import { transitionPotLayout } from '../../../src/workbook/layout/transition-pot-layout';
import { toldOf, workedCase } from '../worked-case';

const cases = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, worked: workedCase(number) }));
const everyScenario = cases.flatMap(({ number, worked }) =>
  Object.entries(worked.expected).map(([name, expected]) => ({
    title: `case ${number}, ${name}`,
    told: toldOf(worked, name),
    worked,
    expected,
  })),
);
type Scenario = (typeof everyScenario)[number];

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Amounts to the cent, everything else as it is. */
const toTheCent = (row: readonly unknown[]): readonly unknown[] =>
  row.map((cell): unknown => (typeof cell === 'number' ? expect.closeTo(cell, 2) : cell));
const body = ({ rows }: Layout): Layout['rows'] => rows.slice(1);

const allLayouts = ({ told, worked }: Scenario, language: Language): readonly Layout[] => {
  const { result } = told.evaluation;
  const results = [...worked.evaluations.values()].map((each) => each.result);
  return [
    budgetLayout(result, null, language),
    subcontractorsLayout(result, null, language),
    organisationLayout({ result, scenario: told.scenario }, null, language),
    riskLayout(told, language),
    cascadeLayout(told, null, language),
    storiesLayout(told, language),
    reservesLayout(result, language),
    transitionPotLayout(result, language),
    impactLayout(result, language),
    neighbourhoodsLayout(result, language),
    totalsLayout(result, language),
    scenariosLayout(results, language),
    levelsLayout(results, language),
    compareLayout(told.reference.result, result, language),
    problemsLayout(worked.problems, language),
    councilLayout(told, language),
    councilNamesLayout(told, language),
  ];
};

describe.each(everyScenario)('$title', (scenario) => {
  const { told, expected } = scenario;
  const { result } = told.evaluation;

  test.each(LANGUAGES)('every table is a rectangle under a header without gaps (%s)', (language) => {
    for (const { rows, columns, rowFormats } of allLayouts(scenario, language)) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
      expect(rows[0]?.every((cell) => cell !== null && cell !== '')).toBe(true);
      for (const cell of rows.flat()) expect(cell === null || !Number.isNaN(cell)).toBe(true);
      if (rowFormats !== undefined) expect(rowFormats).toHaveLength(rows.length - 1);
    }
  });

  test('the budget of each lot is the one that was worked out, with the sum of its years', () => {
    const told = body(budgetLayout(result, null, 'nl'));
    const rows = expected.lots.flatMap((lot) =>
      BUDGET_LINES.map((line) => toTheCent([lot.lot, total(lot[line]), ...lot[line]])),
    );
    expect(told.slice(0, rows.length).map(([lot, , ...amounts]) => [lot, ...amounts])).toEqual(rows);
  });

  test('everybody gets what was worked out, in the columns of the years, and minima are met or not', () => {
    const rows = body(subcontractorsLayout(result, null, 'nl'));
    const given = expected.lots.flatMap(({ lot, bySubcontractor, byPartner }) => [
      ...Object.entries(bySubcontractor).map((each) => [lot, ...each, 'onderaannemer'] as const),
      ...Object.entries(byPartner).map((each) => [lot, ...each, 'consortiumpartner'] as const),
    ]);
    expect(rows.filter((row) => row.at(-1) !== null)).toEqual(
      given.map(([lot, name, amounts, role]) => toTheCent([lot, name, total(amounts), ...amounts, role])),
    );
    const met = { true: 'gehaald', false: 'niet gehaald', null: null } as const;
    expect(rows.filter(([, line]) => line === 'minimumaandeel').map((row) => row.slice(3, -1))).toEqual(
      expected.lots.map((lot) => lot.meetsSubcontractShare.map((value) => met[`${value}`])),
    );
  });

  test('all lots together are the sum of the lots', () => {
    const rows = body(budgetLayout(result, null, 'nl')).slice(-BUDGET_LINES.length);
    expect(rows.map(([lot, , ...amounts]) => [lot, ...amounts])).toEqual(
      BUDGET_LINES.map((line) => {
        const years = expected.years.map((_, y) => total(expected.lots.map((lot) => lot[line][y] ?? NaN)));
        return toTheCent(['alle percelen samen', total(years), ...years]);
      }),
    );
  });

  test('every organisation has its own level, cause, runway, tipping cut and repair', () => {
    const [header = [], ...rows] = riskLayout(told, 'en').rows;
    const at = (name: string): number => header.indexOf(name);
    const shown = rows.map((row) =>
      [
        'Organisation',
        'Months until the reserve is gone',
        'Can still bear (further cut)',
        'Loss per euro cut (€)',
        'To be put back (€)',
      ].map((name) => row[at(name)]),
    );
    expect(shown).toEqual(
      expected.organisations.map((each) =>
        [
          each.organisation,
          each.runwayMonths,
          each.tippingCut,
          each.leverage,
          each.repairAmount === null ? null : total(each.repairAmount),
        ].map((cell, column): unknown =>
          typeof cell === 'number' ? expect.closeTo(cell, column === 4 ? 0 : 3) : cell,
        ),
      ),
    );
    const words = { red: '✖ does not make it', amber: '▲ vulnerable', green: '● holds' };
    expect(rows.map((row) => row[at('Level')])).toEqual(
      expected.organisations.map(({ level }) => words[level]),
    );
  });

  test('every event is told, with its amounts', () => {
    const key = (row: readonly unknown[]): string => JSON.stringify(row);
    const shown = body(cascadeLayout(told, null, 'nl')).filter(([year]) => year !== null);
    expect(shown.map(([year, round, who, fund]) => key([year, round, who, fund])).sort()).toEqual(
      expected.events
        .map(({ year, round, organisation, funder }) => key([year, round, organisation, funder]))
        .sort(),
    );
    expect(total(shown.map((row) => Number(row[8])))).toBeCloseTo(
      total(expected.events.map(({ amount }) => amount)),
      1,
    );
    for (const row of shown) expect(row[9]).toContain(String(row[3]));
  });

  test('the transition budget goes from its opening to what remains', () => {
    const rows = body(transitionPotLayout(result, 'nl'));
    if (expected.transition === null) {
      expect(rows).toEqual([['Dit model heeft geen transitiebudget.', ...rows[0]!.slice(1)]]);
      return;
    }
    const { requested, paid, remaining } = expected.transition;
    expect(rows[1]?.slice(1)).toEqual(toTheCent([total(requested), ...requested]));
    expect(rows[2]?.slice(1)).toEqual(toTheCent([total(paid), ...paid]));
    expect(rows[0]?.[2]).toBeCloseTo(remaining + total(paid), 2);
    expect(rows[3]?.at(-1)).toBeCloseTo(remaining, 2);
  });

  test('the totals are those of the years', () => {
    const { municipalSaved, transitionPaid, netSaving, cofundingLost } = expected.totals;
    expect(body(totalsLayout(result, 'nl')).map((row) => row.slice(1))).toEqual(
      [municipalSaved, transitionPaid, netSaving, cofundingLost].map((line) =>
        toTheCent([total(line), ...line]),
      ),
    );
  });

  test('the council sees how many there are of each level, and no names', () => {
    const rows = body(councilLayout(told, 'nl'));
    const { red, amber, green } = expected.totals.levels;
    expect([1, 2, 3].map((at) => total(rows.map((row) => Number(row[at]))))).toEqual([red, amber, green]);
    const names = new Set(expected.organisations.map(({ organisation }) => organisation));
    expect(rows.flat().filter((cell) => typeof cell === 'string' && names.has(cell))).toEqual([]);
  });
});

describe('KP.ORGANISATION', () => {
  const { told, expected } = everyScenario[1] as Scenario;

  test('gives an organisation its own income, costs and reserve', () => {
    const [first] = expected.organisations;
    const { rows } = organisationLayout(
      { result: told.evaluation.result, scenario: told.scenario },
      first!.organisation,
      'en',
    );
    const line = (name: string): readonly unknown[] =>
      rows.find((row) => row[1] === name)?.slice(3) ?? ['nothing'];
    expect(line('costs')).toEqual(toTheCent(first!.costs));
    expect(line('free reserve, end')).toEqual(toTheCent(first!.reserve));
    expect(line('funds')).toEqual(toTheCent(first!.grants));
    expect(line('activity (1 = full)')).toEqual(toTheCent(first!.activity));
  });

  test('adds up all organisations where none is named', () => {
    const { rows } = organisationLayout(
      { result: told.evaluation.result, scenario: told.scenario },
      null,
      'en',
    );
    const income = rows.find((row) => row[1] === 'income together');
    expect(income?.[2]).toBeCloseTo(total(expected.organisations.map((each) => total(each.income))), 1);
  });

  test('refuses a name that is not there', () => {
    expect(() =>
      organisationLayout({ result: told.evaluation.result, scenario: told.scenario }, 'Niemand', 'nl'),
    ).toThrow('Niemand');
    expect(() => budgetLayout(told.evaluation.result, 'Niets', 'nl')).toThrow('Niets');
  });
});

describe('KP.SCENARIOS and KP.LEVELS', () => {
  test.each(cases)('set all scenarios of case $number beside each other', ({ worked }) => {
    const results = [...worked.evaluations.values()].map(({ result }) => result);
    const expected: readonly Result[] = results.map(({ scenario }) => worked.expected[scenario]!);
    const { rows } = scenariosLayout(results, 'en');
    expect(rows[0]?.slice(1)).toEqual([
      'without the cut',
      ...expected.slice(1).map(({ scenario }) => scenario),
    ]);
    expect(rows[3]?.slice(1)).toEqual(toTheCent(expected.map(({ totals }) => total(totals.netSaving))));
    expect(rows[5]?.slice(1)).toEqual(expected.map(({ totals }) => totals.levels.red));
    const levels = levelsLayout(results, 'en').rows.slice(1);
    expect(levels.map((row) => row.filter((cell) => cell === '✖ does not make it').length)).toEqual(
      expected[0]!.organisations.map(
        (_, at) => expected.filter(({ organisations }) => organisations[at]?.level === 'red').length,
      ),
    );
  });
});

test('KP.COMPARE gives two scenarios and what the second is more', () => {
  const { told, expected, worked } = everyScenario[2] as Scenario;
  const rows = body(compareLayout(told.reference.result, told.evaluation.result, 'nl'));
  const reference = worked.expected['reference']!;
  const grants = (result: Result): number => total(result.organisations.flatMap((each) => each.grants));
  const at = rows.findIndex(([what]) => what === 'organisaties krijgen van fondsen');
  expect(rows.slice(at, at + 3).map((row) => row.slice(1, 3))).toEqual(
    [
      ['zonder korting', grants(reference)],
      ['Korting', grants(expected)],
      ['verschil', grants(expected) - grants(reference)],
    ].map(toTheCent),
  );
});
