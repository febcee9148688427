import { councilContent } from '../../../src/taskpane/pages/council/council-content';
import { namedLayout } from '../../../src/taskpane/pages/council/named-layout';
import { countedCauses, countedReasons } from '../../../src/workbook/explanation/counted-reasons';
import { councilNamesLayout } from '../../../src/workbook/layout/council-names-layout';
import { formatEuros } from '../../../src/i18n/format';
import { toldOf, workedCase } from '../../workbook/worked-case';

const MADE = { date: '2026-11-22', hash: '3f9a2c71' };
const SCENARIOS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => {
  const worked = workedCase(number);
  return [...worked.evaluations.keys()].map((scenario) => ({
    worked,
    scenario,
    name: `${number} ${scenario}`,
  }));
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(SCENARIOS)('the page for the council of case $name', ({ worked, scenario }) => {
  const told = toldOf(worked, scenario);
  const expected = worked.expected[scenario];
  const content = councilContent(told, MADE, 'nl');
  const figure = (name: string): string | undefined =>
    content.figures.find((each) => each.name === name)?.number;

  test('has the four figures as worked out elsewhere', () => {
    expect(figure('saved')).toBe(formatEuros(sum(expected?.totals.netSaving ?? []), 'nl'));
    expect(figure('lost')).toBe(formatEuros(sum(expected?.totals.cofundingLost ?? []), 'nl'));
    expect(figure('red')).toBe(String(expected?.totals.levels.red));
    expect(content.figures).toHaveLength(4);
  });

  test('names nobody in its words', () => {
    const words = JSON.stringify(content);
    for (const { organisation } of told.evaluation.result.organisations) {
      if (organisation.length > 3) expect(words).not.toContain(organisation);
    }
  });

  test('names whom the sheet names, and says why', () => {
    const named = namedLayout(told, 'nl').rows.slice(1);
    const onSheet = councilNamesLayout(told, 'nl').rows.slice(1);
    expect(named.map(([name]) => name)).toEqual(onSheet.map(([name]) => name));
    for (const [, level, why] of named) if (level !== null) expect(why).not.toBe('');
  });

  test('counts every organisation that falls under one cause', () => {
    const failing = (expected?.organisations ?? []).filter(({ failedYear }) => failedYear !== null);
    expect(sum(Object.values(countedCauses(told.evaluation.result.organisations)))).toBe(failing.length);
  });
});

test('the page says its price level, its date and its model', () => {
  const { assumptions } = councilContent(toldOf(workedCase(1), 'reference'), MADE, 'nl');
  expect(assumptions.join(' ')).toContain('22\u00a0november\u00a02026 met Kantelpunt, model 3f9a2c71');
});

test('the reasons of who is vulnerable are counted, most common first', () => {
  const organisation = (level: 'red' | 'amber', reasons: readonly string[]) => {
    const [some] = toldOf(workedCase(1), 'reference').evaluation.result.organisations;
    if (some === undefined) throw new Error('no organisation');
    return { ...some, level, reasons };
  };
  expect(
    countedReasons([
      organisation('amber', ['tipping']),
      organisation('amber', ['buffer', 'tipping']),
      organisation('red', ['reserves', 'buffer']),
    ]),
  ).toEqual([
    { reason: 'tipping', count: 2 },
    { reason: 'buffer', count: 1 },
  ]);
});
