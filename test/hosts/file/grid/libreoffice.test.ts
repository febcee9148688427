import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../../../../src/hosts/file/open-workbook';
import type { GridBook } from '../../../../src/hosts/file/grid/grid-book';
import { isFormula } from '../../../../src/hosts/file/grid/same-content';
import { addResults } from '../../../../src/taskpane/writing/add-results';
import { exampleSheets } from '../../../../src/workbook/example/example-sheets';
import { haarlem } from '../../../../src/workbook/example/haarlem';
import { temporaryFolder } from '../../../cli/folder';
import { richWorkbook } from '../rich-workbook';
import { faultsOf } from '../package-integrity';
import { cellAt, renamed, rowsIn, saved, shown, typed } from './grid-edits';

/*
 * Another program opens what was saved from a grid and shows the same numbers. Skipped where LibreOffice is not
 * installed, unless the machine is one that must check all.
 */
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const look = office === undefined && process.env['CI'] === undefined ? describe.skip : describe;

/** All sheets as comma-separated values, unformatted: the filter's own options, see LibreOffice's help. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** A small workbook in LibreOffice's own format: a heading, numbers, a date, formulas, a merged and a coloured cell. */
const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="vet" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffee00"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="breed" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Begroting"><table:table-column table:style-name="breed"/><table:table-column/>
<table:table-row><table:table-cell table:style-name="vet" table:number-columns-spanned="2" office:value-type="string"><text:p>Begroting</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Huur</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1200.5"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Energie</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="350"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Totaal</text:p></table:table-cell><table:table-cell table:formula="of:=SUM([.B2:.B3])" office:value-type="float" office:value="1550.5"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

async function example(): Promise<Uint8Array> {
  const book = emptyWorkbook();
  await book.writeSheets(exampleSheets(haarlem, 'contract', 'nl', '1.0.0'));
  await addResults(book, '2026-11-22');
  return book.toBytes();
}

/** The cells of a line; LibreOffice writes 12 % as `12%`. */
const cells = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));

/** Every number that a grid shows: those of formulas, and those in the cells they fill, too. */
function numbersIn(
  grid: GridBook,
  name: string,
): readonly (readonly [row: number, column: number, value: number])[] {
  const sheet = grid.sheets.find((each) => each.name === name);
  return (sheet?.cells ?? []).flatMap(({ row, column, content }) => {
    const spilled = isFormula(content) ? (content.spilled ?? [[content.value]]) : [[content]];
    return spilled.flatMap((line, down) =>
      line.flatMap((value, right) =>
        typeof value === 'number' ? [[row + down, column + right, value] as const] : [],
      ),
    );
  });
}

look('what was saved from a grid', () => {
  const { path } = temporaryFolder();
  let converted = 0;

  /** What LibreOffice makes of a file, in a folder of its own. */
  function convert(name: string, content: Uint8Array | string, format: string): string {
    const folder = path(`uit${++converted}`);
    mkdirSync(folder);
    writeFileSync(join(folder, name), content);
    execFileSync(
      office ?? 'soffice',
      [
        `-env:UserInstallation=file://${path('profile')}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { stdio: 'ignore' },
    );
    return folder;
  }

  /** Compares every number on every sheet, and gives how many there were. */
  async function compared(bytes: Uint8Array): Promise<number> {
    const grid = await shown(bytes);
    const folder = convert('boek.xlsx', bytes, EVERY_SHEET);
    let count = 0;
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
      const name = file.slice('boek-'.length, -'.csv'.length);
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').map(cells);
      for (const [row, column, value] of numbersIn(grid, name)) {
        const cell = lines[row - 1]?.[column - 1] ?? '';
        // Days are shown as dates whatever is asked.
        if (/\d[-/]\d+[-/]\d|:/.test(cell)) continue;
        const said = cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
        expect([name, row, column, Math.abs(said - value) <= 1e-6 * Math.max(1, Math.abs(value))]).toEqual([
          name,
          row,
          column,
          true,
        ]);
        count += 1;
      }
    }
    return count;
  }

  test('shows every number of a model with results, where rows came in and a sheet got another name', async () => {
    const bytes = await saved(
      await example(),
      typed('Toelichting', 'Z90', 12.5),
      rowsIn('Meerjarenraming', 3, 2),
      rowsIn('Kwetsbaarheid', 2, 1),
      renamed('Domino-effect', 'Domino & gevolgen'),
    );
    expect(faultsOf(bytes)).toEqual([]);
    expect(await compared(bytes)).toBeGreaterThan(500);
  }, 120_000);

  test('keeps a workbook that LibreOffice made', async () => {
    const folder = convert('begroting.fods', FODS, 'xlsx');
    const made = new Uint8Array(readFileSync(join(folder, 'begroting.xlsx')));
    const before = await shown(made);
    const bytes = await saved(
      made,
      rowsIn('Begroting', 3, 1),
      typed('Begroting', 'B2', 1300.5),
      typed('Begroting', 'A3', 'Water'),
      typed('Begroting', 'B3', 50),
      typed('Begroting', 'B5', { formula: 'SUM(B2:B4)', value: 1700.5 }),
    );
    expect(await compared(bytes)).toBe(4);
    const after = await shown(bytes);
    expect(cellAt(after, 'Begroting', 'A1')).toEqual(cellAt(before, 'Begroting', 'A1'));
    expect(after.sheets[0]?.merges).toEqual(before.sheets[0]?.merges);
    expect(after.sheets[0]?.columns).toEqual(before.sheets[0]?.columns);
    // And once more by LibreOffice itself, as a whole.
    expect(readdirSync(convert('terug.xlsx', bytes, 'pdf'))).toContain('terug.pdf');
  }, 120_000);

  test('keeps a workbook that a library made', async () => {
    const bytes = await saved(
      await richWorkbook(),
      typed('Begroting', 'G3', 1300),
      // This one knows no SORT.
      typed('Begroting', 'D4', { formula: 'B3+1', value: 1201 }),
      rowsIn('Begroting', 9, 2),
    );
    expect(await compared(bytes)).toBeGreaterThan(3);
  }, 120_000);
});
