import type { Place, Problem, ProblemCode, ProblemOf, ProblemValue } from '../../../src/model/problem';
import type { TableName } from '../../../src/model/tables';

const at = (table: TableName | null, row: number | null, column: string | null, cell?: string): Place => ({
  table,
  row,
  column,
  ...(cell === undefined ? {} : { cell }),
});

const problem = <C extends ProblemCode>(
  code: C,
  place: Place,
  value: ProblemValue,
  details: ProblemOf<C>['details'],
): ProblemOf<C> => ({ ...place, severity: 'error', code, value, details });

/** One problem of each kind, as a model or a workbook may give it. */
export const EXAMPLE_PROBLEMS: { readonly [C in ProblemCode]: ProblemOf<C> & Problem } = {
  'missing-value': problem('missing-value', at('lots', 1, 'annualValue', 'Opdracht!B11'), null, {}),
  'wrong-type': problem('wrong-type', at('lots', 1, 'start', 'Opdracht!C11'), 'zomer', { expected: 'date' }),
  'not-finite': problem('not-finite', at('grants', 2, 'amount'), 'Infinity', {}),
  'cell-error': problem('cell-error', at('organisations', 1, 'fixedCosts', 'Organisaties!D5'), null, {
    error: '#REF!',
  }),
  'outside-bounds': problem('outside-bounds', at('lots', 1, 'wageShare', 'Opdracht!E11'), 1.4, {
    low: 0,
    high: 1,
    unit: 'share',
  }),
  'below-minimum': problem('below-minimum', at('grants', 1, 'amount', 'Organisaties!C30'), -1500, {
    low: 0,
    unit: 'euro',
  }),
  'unknown-choice': problem('unknown-choice', at('municipal', 3, 'stream', 'Organisaties!B20'), 'subsidi', {
    choices: ['subcontract', 'partner', 'subsidy', 'ringfenced'],
    nearest: 'subsidy',
  }),
  'unknown-name': problem(
    'unknown-name',
    at('municipal', 3, 'organisation', 'Organisaties!A20'),
    'Buurthuus',
    {
      kind: 'organisation',
      nearest: 'Buurthuis',
    },
  ),
  'duplicate-key': problem('duplicate-key', at('lots', 3, 'lot', 'Opdracht!A13'), 'Perceel 1', {
    key: 'Perceel 1',
    firstRow: 1,
  }),
  'not-first-of-month': problem('not-first-of-month', at('lots', 1, 'start', 'Opdracht!C11'), 46218, {}),
  'from-after-to': problem('from-after-to', at('municipal', 1, 'to', 'Organisaties!G18'), 2026, {
    from: '2028',
    to: '2026',
  }),
  'phase-outside-bounds': problem(
    'phase-outside-bounds',
    at('targets', 1, 'phase', 'Opdracht!G40'),
    '0,5; 2',
    {},
  ),
  'taper-rises': problem('taper-rises', at('transition', 1, 'taper', 'Opdracht!D50'), '0,5; 1', {}),
  'no-years': problem('no-years', at('model', 1, 'firstYear', 'Opdracht!D6'), null, {}),
  'years-reversed': problem('years-reversed', at('model', 1, 'lastYear', 'Opdracht!E6'), 2026, {
    firstYear: 2030,
    lastYear: 2026,
  }),
  'shares-exceed': problem('shares-exceed', at('municipal', 3, 'share', 'Organisaties!D7'), 1.4, {
    lot: 'Perceel 1',
    stream: 'contract',
    total: 1.75,
    rows: [1, 2, 3],
  }),
  'ring-fenced-exceeds': problem(
    'ring-fenced-exceeds',
    at('lots', 1, 'ringFenced', 'Opdracht!H11'),
    1_500_000,
    {
      annualValue: 1_200_000,
    },
  ),
  'spread-over-nothing': problem('spread-over-nothing', at('targets', 1, 'lot', 'Opdracht!B40'), '*', {
    target: 'Taakstelling 1',
  }),
  'main-is-subcontractor': problem(
    'main-is-subcontractor',
    at('lots', 1, 'mainContractor', 'Opdracht!F11'),
    'Welzijn Noord',
    { lot: 'Perceel 1' },
  ),
  'share-or-amount': problem('share-or-amount', at('municipal', 2, 'share', 'Organisaties!D19'), null, {
    stream: 'subsidy',
  }),
  'lot-not-allowed': problem('lot-not-allowed', at('municipal', 2, 'lot', 'Organisaties!C19'), 'Perceel 1', {
    stream: 'subsidy',
  }),
  'lot-needed': problem('lot-needed', at('municipal', 2, 'lot', 'Organisaties!C19'), null, {
    stream: 'subcontract',
  }),
  'stelpost-in-share': problem('stelpost-in-share', at('targets', 2, 'unit', 'Opdracht!D41'), 'share', {}),
  'indexed-target': problem('indexed-target', at('targets', 2, 'indexed', 'Opdracht!H41'), true, {}),
  'index-year-missing': problem('index-year-missing', at('indexation', null, null), null, { year: 2024 }),
  'index-reaches-zero': problem('index-reaches-zero', at('indexation', 3, 'wage', 'Opdracht!B26'), -2, {
    year: 2027,
  }),
  'missing-threshold': problem('missing-threshold', at('grants', 1, 'threshold', 'Organisaties!G30'), null, {
    condition: 'share',
  }),
  'depends-on-itself': problem(
    'depends-on-itself',
    at('grants', 1, 'dependsOn', 'Organisaties!H30'),
    'Fonds A',
    {
      funder: 'Fonds A',
    },
  ),
  'depends-on-guarantee': problem(
    'depends-on-guarantee',
    at('grants', 1, 'dependsOn', 'Organisaties!H30'),
    'Fonds B',
    { funder: 'Fonds B' },
  ),
  'lag-with-recovers': problem('lag-with-recovers', at('grants', 1, 'lag', 'Organisaties!K30'), 1, {}),
  'lag-with-term': problem('lag-with-term', at('grants', 1, 'lag', 'Organisaties!K30'), 1, { term: 2 }),
  'grants-overlap': problem('grants-overlap', at('grants', 4, 'from', 'Organisaties!D33'), 2026, {
    funder: 'Fonds A',
    otherRow: 1,
  }),
  'support-loop': problem('support-loop', at('support', 1, 'to', 'Organisaties!B50'), 'Buurthuis', {
    organisation: 'Buurthuis',
  }),
  'override-forbidden': problem(
    'override-forbidden',
    at('overrides', 1, 'column', "'Scenario''s'!D20"),
    'start',
    {
      table: 'lots',
      column: 'start',
    },
  ),
  'override-matches-nothing': problem(
    'override-matches-nothing',
    at('overrides', 1, 'key', "'Scenario''s'!C20"),
    'Perceel 9',
    { key: 'Perceel 9', nearest: null },
  ),
  'reserved-scenario-name': problem(
    'reserved-scenario-name',
    at('scenarios', 1, 'scenario', "'Scenario''s'!A6"),
    'reference',
    {},
  ),
  'wrong-expression': problem(
    'wrong-expression',
    at('rules', 2, 'expression', "'Scenario''s'!C32"),
    'runwayMonths < 24 and leverage > 1,2',
    { fault: 'decimal-comma', at: 34, part: '1,2', instead: '1.2', known: [] },
  ),
  'reserved-rule-name': problem('reserved-rule-name', at('rules', 1, 'name'), 'liquidity', {}),
  'rule-not-computed': problem('rule-not-computed', at('rules', 1, 'expression'), 'fte / ring > 2', {
    rule: 'Druk',
    scenario: 'Korting',
    organisations: 'Buurthuis, Ontmoeting',
    count: 2,
  }),
  'not-a-model': problem('not-a-model', at(null, null, null), null, {}),
  'not-a-row': problem('not-a-row', at('lots', 2, null), 'Perceel 2', {}),
  'no-tables': problem('no-tables', at(null, null, null), null, {}),
  'table-twice': problem('table-twice', at('lots', null, null, "'Opdracht (2)'!A10"), null, {
    name: 'kpLots',
    sheets: 'Opdracht, Opdracht (2)',
  }),
  'table-missing': problem('table-missing', at('model', null, null), null, { name: 'model' }),
  'one-row-expected': problem('one-row-expected', at('model', 2, null, 'Opdracht!A7'), null, { rows: 2 }),
  'header-missing': problem('header-missing', at('lots', null, 'annualValue', 'Opdracht!A10'), null, {
    header: 'Jaarwaarde (€ per jaar)',
    nearest: 'Jaarbedrag',
  }),
  'header-twice': problem('header-twice', at('lots', null, 'lot', 'Opdracht!F10'), 'Lot', {
    header: 'Perceel',
  }),
  'header-near-miss': problem(
    'header-near-miss',
    at('lots', null, 'ringFenced', 'Opdracht!H10'),
    'Geormerkt',
    {
      header: 'Geormerkt',
      nearest: 'Geoormerkt (€ per jaar)',
    },
  ),
  'merged-cells': problem('merged-cells', at('lots', null, null, 'Opdracht!B11'), null, { range: 'B11:B12' }),
  'index-carried': problem('index-carried', at('indexation', null, null), null, { year: 2031, from: 2028 }),
  'unmet-target': problem('unmet-target', at('lots', 1, null, 'Opdracht!A11'), null, {
    lot: 'Perceel 1',
    years: '2029–2031',
    amount: 125_000,
  }),
  'shield-broken': problem('shield-broken', at('lots', 1, null, 'Opdracht!A11'), null, {
    lot: 'Perceel 1',
    years: '2030',
  }),
  'whole-number-percentage': problem(
    'whole-number-percentage',
    at('indexation', 1, 'wage', 'Opdracht!B24'),
    4.7,
    { meant: 0.047 },
  ),
  'own-income-high': problem(
    'own-income-high',
    at('organisations', 1, 'ownIncome', 'Organisaties!G5'),
    120_000,
    {
      share: 0.6,
    },
  ),
  'no-municipal-stream': problem(
    'no-municipal-stream',
    at('organisations', 1, 'organisation', 'Organisaties!A5'),
    'Buurtkeuken',
    {},
  ),
  'grant-without-end': problem('grant-without-end', at('grants', 1, 'to', 'Organisaties!E30'), null, {
    funder: 'Fonds A',
  }),
  'year-without-lot': problem('year-without-lot', at('lots', null, null), null, { year: 2030 }),
  'staircase-below-one': problem(
    'staircase-below-one',
    at('targets', 1, 'phase', 'Opdracht!G40'),
    '0,2; 0,8',
    {
      last: 0.8,
    },
  ),
  'number-as-text': problem('number-as-text', at('lots', 1, 'annualValue', 'Opdracht!B11'), '1.200.000', {
    read: 1_200_000,
  }),
};
