import { describeProblem } from '../../../src/i18n/describe-problem';
import { LANGUAGES } from '../../../src/i18n/language';
import { isError } from '../../../src/model/problem';
import { parseModel } from '../../../src/model/parse/parse-model';
import { readModel } from '../../../src/workbook/read/read-model';
import type { SheetSpec, TableSpec } from '../../../src/workbook/spec/sheet-spec';
import { templateSheets } from '../../../src/workbook/template/template-sheets';
import { imagesOf } from '../image-of-table';

const KINDS = ['contract', 'organisatie', 'raad'] as const;
const about = {
  version: '0.1.0',
  firstYear: 2027,
  published: ['Haarlem: een looptijd van 8,5 jaar.'],
  invented: ['Alle organisaties.'],
  log: [{ date: '2026-11-22', text: 'Eerste versie' }],
};
const sheet = (sheets: readonly SheetSpec[], name: string): SheetSpec => {
  const found = sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const tables = (sheets: readonly SheetSpec[]): readonly TableSpec[] => sheets.flatMap((one) => one.tables);
const headers = (sheets: readonly SheetSpec[], name: string): readonly string[] =>
  tables(sheets)
    .find((table) => table.name === name)
    ?.columns.map(({ header }) => header) ?? [];
const bottom = ({ row, rows, emptyRows }: TableSpec): number => row + rows.length + emptyRows;
const texts = ({ cells }: SheetSpec): string =>
  cells.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');

describe.each(KINDS)('an empty template for %s', (kind) => {
  const sheets = templateSheets(kind, null, 'nl', about);

  test('can be read back without a word about its tables', () => {
    for (const language of LANGUAGES) {
      const found = readModel(imagesOf(templateSheets(kind, null, language, about)));
      expect([found.problems, found.language]).toEqual([[], language]);
    }
  });

  test('asks for nothing but cells that are to be filled in', () => {
    const errors = parseModel(readModel(imagesOf(sheets)).raw).problems.filter(isError);
    expect(errors.map((problem) => describeProblem(problem, 'nl'))).toEqual(
      errors.map(
        () => expect.stringMatching(/leeg\. Deze waarde is nodig|hoort een (bedrag|drempel)/) as string,
      ),
    );
    expect(errors.length).toBeGreaterThan(0);
  });

  test('begins with the scenario of what has been decided', () => {
    const scenarios = tables(sheets).find(({ name }) => name === 'kpScenarios');
    expect(scenarios?.rows[0]?.slice(0, 2)).toEqual(['Vastgesteld beleid', 0]);
  });

  test('leaves two open rows between tables, and rows to fill in', () => {
    for (const { tables: stacked } of sheets)
      stacked.slice(1).forEach((table, index) => {
        const above = stacked[index];
        // Two open rows, the title and the line of explanation.
        expect(table.row - (above === undefined ? 0 : bottom(above))).toBe(5);
      });
    for (const { rows, emptyRows } of tables(sheets)) expect(rows.length + emptyRows).toBeGreaterThan(0);
  });

  test('has a width for every column and nothing over a table', () => {
    for (const { tables: stacked, columnWidths, cells } of sheets) {
      for (const { columns } of stacked) expect(columnWidths.length).toBeGreaterThanOrEqual(columns.length);
      for (const cell of cells)
        expect(stacked.some((table) => cell.row >= table.row && cell.row <= bottom(table))).toBe(false);
    }
  });

  test('lets people choose names from a column that is there', () => {
    const there = tables(sheets).flatMap(({ name, columns }) =>
      columns.map(({ header }) => `${name}/${header}`),
    );
    const asked = tables(sheets).flatMap(({ columns }) =>
      columns.flatMap(({ validation }) =>
        validation?.kind === 'column' ? [`${validation.table}/${validation.column}`] : [],
      ),
    );
    expect(there).toEqual(expect.arrayContaining(asked));
    expect(asked.length).toBeGreaterThan(0);
  });

  test('says what is public, what is invented and what was filled in beforehand', () => {
    const told = texts(sheet(sheets, 'Toelichting'));
    expect(told).toContain('Haarlem: een looptijd van 8,5 jaar.');
    expect(told).toContain('Alle organisaties.');
    expect(told).toContain('voorlopige cijfer van de VNG voor 2025');
    expect(told).toContain('22\u00a0november\u00a02026');
    expect(told).toContain('Eerste versie');
    expect(told).toContain('Gemaakt met Kantelpunt 0.1.0.');
  });

  test('shows an input, a result and a check in their own style', () => {
    const styles = sheet(sheets, 'Toelichting').cells.map(({ style }) => style);
    expect(styles).toEqual(expect.arrayContaining(['input', 'result', 'masterCheck']));
  });
});

describe('templateSheets', () => {
  test('puts the sheets in the order in which each reader goes through them', () => {
    const names = KINDS.map((kind) => templateSheets(kind, null, 'nl', about).map(({ name }) => name));
    expect(names).toEqual([
      ['Toelichting', 'Opdracht', 'Organisaties', "Scenario's"],
      ['Toelichting', 'Organisaties', 'Opdracht', "Scenario's"],
      ['Toelichting', "Scenario's", 'Opdracht', 'Organisaties'],
    ]);
    expect(templateSheets('contract', null, 'en', about).map(({ name }) => name)).toEqual([
      'About',
      'Contract',
      'Organisations',
      'Scenarios',
    ]);
  });

  test('asks one small organisation for little', () => {
    const short = templateSheets('organisatie', null, 'nl', about);
    expect(headers(short, 'kpOrganisations')).toEqual([
      'Organisatie',
      'Type',
      'Vaste kosten (€ per jaar)',
      'Afbouwbare kosten (€ per jaar)',
      'Eigen inkomsten (€ per jaar)',
      'Vrij besteedbare reserve (€)',
      'Aanpassing (% van het verlies)',
      'Frictiekosten (maanden)',
    ]);
    expect(headers(short, 'kpLots')).toEqual([]);
    for (const { emptyRows } of tables(short)) expect(emptyRows).toBeLessThanOrEqual(5);
    expect(tables(short).map(({ name }) => name)).not.toContain('kpOverrides');
  });

  test('fills one small organisation in with what is realistic', () => {
    const { raw } = readModel(imagesOf(templateSheets('organisatie', null, 'nl', about)));
    expect(raw.organisations?.[0]?.values).toMatchObject({ adaptability: 1, frictionMonths: 6 });
    expect(raw.grants?.[0]?.values).toMatchObject({ condition: 'retained', threshold: 0.5, term: 2 });
    expect(raw.municipal?.[0]?.values).toMatchObject({ stream: 'subsidy' });
  });

  test('keeps columns that are not ours', () => {
    const rows = [{ row: 1, values: { from: 'A', to: 'B', amount: 1, inKind: true } }];
    const sheets = templateSheets('organisatie', { support: rows }, 'nl', about);
    expect(headers(sheets, 'kpSupport')).toEqual([
      'Van organisatie',
      'Aan organisatie',
      'Waarde (€ per jaar)',
      'inKind',
    ]);
  });

  test('says nothing of values filled in beforehand where the content is given', () => {
    const filled = templateSheets('contract', {}, 'nl', about);
    expect(texts(sheet(filled, 'Toelichting'))).not.toContain('Vooraf ingevuld');
  });
});
