import { describeProblem } from '../../src/i18n/describe-problem';
import { LANGUAGES } from '../../src/i18n/language';
import type { Problem, ProblemCode } from '../../src/model/problem';
import { EXAMPLE_PROBLEMS } from './problem/example-problems';
import { PROBLEM_SENTENCES } from './problem/problem-sentences';

const codes = Object.keys(EXAMPLE_PROBLEMS) as ProblemCode[];
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const dutch = (problem: Problem): string => plainSpaces(describeProblem(problem, 'nl'));
const { 'shares-exceed': sharesExceed, 'header-missing': headerMissing } = EXAMPLE_PROBLEMS;

describe('describeProblem', () => {
  test.each(codes)('says place, value, rule and remedy of "%s" in both languages', (code) => {
    for (const language of LANGUAGES)
      expect(plainSpaces(describeProblem(EXAMPLE_PROBLEMS[code], language))).toBe(
        PROBLEM_SENTENCES[code][language],
      );
  });

  test('gives the sentence of the style guide', () => {
    expect(dutch(sharesExceed)).toBe(
      'Organisaties!D7 (kpMunicipal, aandeel): 140 %. De aandelen in perceel ‘Perceel 1’ zijn samen 175 %. ' +
        'De aandelen van één perceel zijn samen hoogstens 100 %; verlaag een van de rijen 5, 6 en 7.',
    );
  });

  test('counts rows within the table where there is no sheet', () => {
    const { table, row, column, severity, code, value, details } = sharesExceed;
    const withoutSheet = { table, row, column, severity, code, value, details };
    expect(dutch(withoutSheet)).toMatch(/^kpMunicipal, rij 3, aandeel: 140 %\./);
    expect(dutch(withoutSheet)).toMatch(/rijen 1, 2 en 3\.$/);
  });

  test('speaks of one row where one row has too large a share', () => {
    const one = { ...sharesExceed, details: { ...sharesExceed.details, rows: [3], total: 1.4 } };
    expect(dutch(one)).toMatch(/Het aandeel in perceel ‘Perceel 1’ is 140 %.*verlaag rij 7\.$/);
  });

  test('names no header where none is near', () => {
    const alone = { ...headerMissing, details: { ...headerMissing.details, nearest: null } };
    expect(dutch(alone)).toMatch(/ontbreekt en is nodig; voeg deze kolom toe\.$/);
  });

  test('asks for a share of ring-fenced money, and for either in a subcontract', () => {
    const problem = EXAMPLE_PROBLEMS['share-or-amount'];
    expect(dutch({ ...problem, details: { stream: 'ringfenced' } })).toMatch(/hoort een aandeel; vul het/);
    expect(dutch({ ...problem, details: { stream: 'partner' } })).toMatch(/precies een van de twee/);
  });

  test('speaks of subsidies where a target lies on them', () => {
    const details = { lot: 'subsidies', years: '2029', amount: 500 };
    expect(dutch({ ...EXAMPLE_PROBLEMS['unmet-target'], details })).toContain(
      'Van de taakstelling op subsidies is € 500 niet in te vullen (2029)',
    );
    expect(dutch({ ...EXAMPLE_PROBLEMS['shield-broken'], details })).toContain(
      'Bij de subsidies zijn er in 2029',
    );
  });

  test('names what a scenario replaces as people see it', () => {
    const key = 'Buurthuis|subsidy|';
    expect(
      dutch({ ...EXAMPLE_PROBLEMS['override-matches-nothing'], value: key, details: { key, nearest: null } }),
    ).toContain('‘Buurthuis|subsidie|’. Er is geen rij ‘Buurthuis|subsidie|’');
    const choices = ['proportional', 'priority'];
    const place = { table: 'overrides', column: 'value', value: 'eerlijk' } as const;
    expect(
      dutch({ ...EXAMPLE_PROBLEMS['unknown-choice'], ...place, details: { choices, nearest: 'priority' } }),
    ).toContain('naar verhouding of laagste reserve eerst. Bedoelt u ‘laagste reserve eerst’?');
  });

  test('suggests a column by its header, and by its JSON name where tables call it differently', () => {
    const suggestion = (nearest: string): string =>
      dutch({ ...EXAMPLE_PROBLEMS['unknown-name'], details: { kind: 'column', nearest } });
    expect(suggestion('coordinationFee')).toContain('Bedoelt u ‘Coördinatievergoeding (%)’?');
    expect(suggestion('amount')).toContain('Bedoelt u ‘amount’?');
  });

  test('leaves what a user typed as it is, whatever signs it holds', () => {
    const name = '$t(problems.no-years) {{lot}} $& <b>';
    const problem = EXAMPLE_PROBLEMS['depends-on-itself'];
    expect(dutch({ ...problem, details: { funder: name } })).toContain(`Fonds ‘${name}’ kan niet`);
  });

  test('uses no exclamation marks and no empty places', () => {
    for (const code of codes)
      for (const language of LANGUAGES)
        expect(describeProblem(EXAMPLE_PROBLEMS[code], language).replaceAll(/![A-Z]|#REF!/g, '')).not.toMatch(
          /!|undefined|null|NaN|\{\{| {2}|‘’/,
        );
  });
});
