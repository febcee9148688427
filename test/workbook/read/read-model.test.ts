import { readModel } from '../../../src/workbook/read/read-model';
import { image } from '../image-of-table';

const LOTS = [
  'Perceel',
  'Jaarwaarde (€ per jaar)',
  'Start (eerste dag van een maand)',
  'Looptijd (maanden)',
  'Loonaandeel (%)',
];
const lot = (...more: readonly (string | number)[]) => ['Perceel 1', 6_400_000, 46204, 102, 0.9, ...more];
const codes = (images: Parameters<typeof readModel>[0]) =>
  readModel(images).problems.map(({ code, severity, cell }) => [code, severity, cell]);

describe('readModel', () => {
  test('gives each value the JSON name of its column and the cell in which it stands', () => {
    const { raw, problems } = readModel([image('kpLots', LOTS, lot())]);
    expect(problems).toEqual([]);
    expect(raw.lots).toEqual([
      {
        row: 1,
        values: { lot: 'Perceel 1', annualValue: 6_400_000, start: 46204, termMonths: 102, wageShare: 0.9 },
        cells: {
          lot: 'Opdracht!B5',
          annualValue: 'Opdracht!C5',
          start: 'Opdracht!D5',
          termMonths: 'Opdracht!E5',
          wageShare: 'Opdracht!F5',
        },
      },
    ]);
  });

  test.each([
    ['English', ['Lot', 'Annual value (€ per year)', 'Start', 'Term (months)', 'Wage share (%)']],
    ['JSON names', ['lot', 'annualValue', 'start', 'termMonths', 'wageShare']],
    ['careless typing', ['PERCEEL ', 'jaar waarde', 'stárt', 'Looptijd [mnd]', 'loon-aandeel']],
  ])('recognises headers in %s', (_, headers) => {
    expect(readModel([image('KPLOTS', headers, lot())]).raw.lots?.[0]?.values).toEqual({
      lot: 'Perceel 1',
      annualValue: 6_400_000,
      start: 46204,
      termMonths: 102,
      wageShare: 0.9,
    });
  });

  test('leaves the tables and columns of the user alone', () => {
    const own = image('Tabel1', ['a', 'b'], [1, 2]);
    const { raw, problems } = readModel([
      own,
      image('kpLots', [...LOTS, 'Opmerking'], lot('van de wethouder')),
    ]);
    expect(problems).toEqual([]);
    expect(Object.keys(raw)).toEqual(['lots']);
    expect(Object.keys(raw.lots?.[0]?.values ?? {})).not.toContain('Opmerking');
  });

  test('skips rows in which none of our columns holds anything, and counts them', () => {
    const empty = [null, ' ', null, null, null, 0];
    const { raw } = readModel([image('kpLots', [...LOTS, 'Som'], lot(1), empty, lot(2))]);
    expect(raw.lots?.map(({ row, cells }) => [row, cells?.lot])).toEqual([
      [1, 'Opdracht!B5'],
      [3, 'Opdracht!B7'],
    ]);
  });

  test('says that there are no tables of ours', () => {
    expect(codes([image('Tabel1', ['a'])])).toEqual([['no-tables', 'error', undefined]]);
  });

  test.each(['kpLots', 'kplots_2', 'kpLots3'])('reports %s beside kpLots', (name) => {
    const copy = { ...image(name, LOTS, lot()), sheet: 'Opdracht (2)' };
    expect(codes([image('kpLots', LOTS, lot()), copy])).toEqual([
      ['table-twice', 'error', "'Opdracht (2)'!B4"],
    ]);
  });

  test('reads the original where a copy stands before it, and a copy where the original is gone', () => {
    const copy = image('kpLots_2', LOTS, lot());
    const original = image('kpLots', LOTS, lot(), lot());
    expect(readModel([copy, original]).raw.lots).toHaveLength(2);
    expect(readModel([copy])).toMatchObject({ problems: [], raw: { lots: [{ row: 1 }] } });
  });

  test('names the header that somebody put instead of a needed one', () => {
    const headers = LOTS.map((header) => (header.startsWith('Jaarwaarde') ? 'Jaarwaardes' : header));
    expect(readModel([image('kpLots', headers, lot())]).problems).toEqual([
      {
        table: 'lots',
        row: null,
        column: 'annualValue',
        cell: 'Opdracht!B4',
        severity: 'error',
        code: 'header-missing',
        value: null,
        details: { header: 'Jaarwaarde (€ per jaar)', nearest: 'Jaarwaardes' },
      },
    ]);
  });

  test('names no header where none looks like the needed one', () => {
    const headers = LOTS.map((header) => (header.startsWith('Looptijd') ? 'Opmerking' : header));
    expect(readModel([image('kpLots', headers, lot())]).problems[0]?.details).toEqual({
      header: 'Looptijd (maanden)',
      nearest: null,
    });
  });

  test('warns of a header that is nearly one that may be absent', () => {
    const { problems } = readModel([image('kpLots', [...LOTS, 'Geormerkt (€)'], lot(0))]);
    expect(problems).toMatchObject([
      {
        code: 'header-near-miss',
        severity: 'warning',
        cell: 'Opdracht!G4',
        column: 'ringFenced',
        details: { header: 'Geormerkt (€)', nearest: 'Geoormerkt (€ per jaar)' },
      },
    ]);
  });

  test('does not warn of a second column with a similar name', () => {
    const headers = [...LOTS, 'Geoormerkt (€ per jaar)', 'Geoormerkt 2'];
    expect(readModel([image('kpLots', headers, lot(0, 0))]).problems).toEqual([]);
  });

  test('reports two headers for one column and reads the first', () => {
    const { raw, problems } = readModel([image('kpLots', [...LOTS, 'lot'], lot('Perceel 9'))]);
    expect(problems).toMatchObject([{ code: 'header-twice', severity: 'error', cell: 'Opdracht!G4' }]);
    expect(raw.lots?.[0]?.values['lot']).toBe('Perceel 1');
  });

  test('reports merged cells with their range', () => {
    const merged = { ...image('kpLots', LOTS, lot()), merged: ['C5:C6'] };
    expect(readModel([merged]).problems).toMatchObject([
      { code: 'merged-cells', severity: 'error', cell: 'Opdracht!C5', details: { range: 'C5:C6' } },
    ]);
  });

  test('passes errors in cells and values it does not know on to the parser', () => {
    const headers = ['Organisatie', 'Soort bijdrage', 'Bedrag'];
    const { raw } = readModel([image('kpMunicipal', headers, ['Buurthuis', 'gift', { error: '#REF!' }])]);
    expect(raw.municipal?.[0]?.values).toEqual({
      organisation: 'Buurthuis',
      stream: 'gift',
      amount: { error: '#REF!' },
    });
  });

  test.each([
    ['Subsidie', 'subsidy'],
    ['subsidy', 'subsidy'],
    [' ring-fenced ', 'ringfenced'],
    ['ONDERAANNEMING', 'subcontract'],
  ])('reads the choice "%s" as %s', (label, value) => {
    const { raw } = readModel([image('kpMunicipal', ['organisation', 'stream'], ['Buurthuis', label])]);
    expect(raw.municipal?.[0]?.values['stream']).toBe(value);
  });

  test('reads yes and no, types in a list and what a target applies to in both languages', () => {
    const { raw } = readModel([
      image(
        'kpTargets',
        ['Geldt voor', 'Stijgt mee met de index'],
        ['Alle percelen', 'Nee'],
        ['all lots', 'yes'],
      ),
      image('kpTransition', ['Voor typen'], ['Social enterprise; zelforganisatie; eigen type']),
    ]);
    expect(raw.targets?.map(({ values }) => values)).toEqual([
      { lot: '*', indexed: false },
      { lot: '*', indexed: true },
    ]);
    expect(raw.transition?.[0]?.values).toEqual({
      types: 'sociale onderneming; zelforganisatie; eigen type',
    });
  });

  test.each([
    [
      ['percelen', 'alle rijen', 'Coördinatievergoeding', 0.1],
      { table: 'lots', key: '*', column: 'coordinationFee', value: 0.1 },
    ],
    [
      ['kpGrants', 'Buurthuis|Fonds A', 'Voorwaarde', 'Behoud van bijdrage'],
      { table: 'grants', key: 'Buurthuis|Fonds A', column: 'condition', value: 'retained' },
    ],
    [
      ['Municipal money', 'Buurthuis | Subcontract | Perceel 1', 'Pass-through (1 = ordinary)', 0],
      { table: 'municipal', key: 'Buurthuis|subcontract|Perceel 1', column: 'passThrough', value: 0 },
    ],
    [
      ['kpMunicipal', 'Buurthuis|subsidie', 'Bedrag', 0],
      { table: 'municipal', key: 'Buurthuis|subsidy|', column: 'amount', value: 0 },
    ],
    [
      ['transitiebudget', null, 'Telt als gemeentegeld', 'nee'],
      { table: 'transition', key: null, column: 'countsAsMunicipal', value: false },
    ],
    [
      ['begroting', 'x', 'Voorwaarde', 'nee'],
      { table: 'begroting', key: 'x', column: 'Voorwaarde', value: 'nee' },
    ],
  ])('reads the replacement %j in JSON names', (cells, expected) => {
    const headers = ['Scenario', 'Tabel', 'Rij', 'Kolom', 'Waarde'];
    const { raw } = readModel([image('kpOverrides', headers, ['Zwaar', ...cells])]);
    expect(raw.overrides?.[0]?.values).toEqual({ scenario: 'Zwaar', ...expected });
  });

  test('speaks the language of most headers, and Dutch where none speaks', () => {
    const english = image('kpLots', ['Lot', 'Annual value', 'Looptijd', 'Start', 'Term (months)']);
    expect(readModel([english]).language).toBe('en');
    expect(readModel([image('kpLots', LOTS)]).language).toBe('nl');
    expect(readModel([image('kpLots', ['lot', 'annualValue', 'start'])]).language).toBe('nl');
  });
});
