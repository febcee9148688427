import fc from 'fast-check';
import type { GridLook } from '../../../../src/hosts/file/grid/grid-book';
import { handmade } from '../handmade';
import { faultsOf } from '../package-integrity';
import { cellAt, onSheet, partText, saved, shown, typed } from './grid-edits';

const STYLES =
  '<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/>' +
  '<border diagonalUp="1" diagonalDown="1"><diagonal style="thin"><color rgb="FF00AA00"/></diagonal></border></borders>' +
  '<cellXfs><xf/><xf><alignment textRotation="45"/></xf><xf><alignment textRotation="135"/></xf><xf><alignment textRotation="255"/></xf>' +
  '<xf borderId="1"/><xf fontId="1"/></cellXfs></styleSheet>';
const cells = [1, 2, 3, 4]
  .map((style, at) => `<c r="${'ABCD'[at] ?? ''}1" s="${style}"><v>1</v></c>`)
  .join('');
const made = (rows = `<row r="1">${cells}</row>`, before = ''): Uint8Array =>
  handmade({ sheets: [{ name: 'Blad', rows, before }], styles: STYLES });
const sheetText = (bytes: Uint8Array): string => partText(bytes, 'xl/worksheets/sheet1.xml');

const looking = (address: string, look: GridLook) => (grid: Awaited<ReturnType<typeof shown>>) => {
  const cell = cellAt(grid, 'Blad', address);
  return onSheet('Blad', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((each) => (each === cell ? { ...each, look } : each)),
  }))(grid);
};

describe('text that is turned', () => {
  test('shows its degrees upwards, or as letters below each other', async () => {
    const grid = await shown(made());
    expect(['A1', 'B1', 'C1'].map((address) => cellAt(grid, 'Blad', address)?.look.turned)).toEqual([
      45,
      -45,
      'stacked',
    ]);
  });

  test('keeps whatever degrees it gets', async () => {
    const degrees = fc.oneof(
      fc.integer({ min: -90, max: 90 }).filter((each) => each !== 0),
      fc.constant<'stacked'>('stacked'),
    );
    await fc.assert(
      fc.asyncProperty(degrees, async (turned) => {
        const bytes = await saved(made(), looking('A1', { font: 'Calibri', size: 11, turned }));
        expect(cellAt(await shown(bytes), 'Blad', 'A1')?.look.turned).toBe(turned);
      }),
      { numRuns: 20 },
    );
  });
});

describe('diagonals of a cell', () => {
  const line = { style: 'thin', colour: '00AA00' };

  test('show both ways', async () => {
    expect(cellAt(await shown(made()), 'Blad', 'D1')?.look.lines).toEqual({ down: line, up: line });
  });

  test('are in the file when they are drawn in a grid, beside the other lines', async () => {
    const lines = { top: { style: 'double', colour: 'FF0000' }, down: { style: 'medium', colour: '0000FF' } };
    const bytes = await saved(made(), looking('A1', { font: 'Calibri', size: 11, lines }));
    expect(cellAt(await shown(bytes), 'Blad', 'A1')?.look.lines).toEqual(lines);
    expect(partText(bytes, 'xl/styles.xml')).toMatch(
      /<border diagonalDown="1"><top.*<diagonal style="medium">/,
    );
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe('the height of a row', () => {
  const rows =
    '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="45"><c r="A2"><v>2</v></c></row>';

  test('says whether somebody gave it', async () => {
    const [sheet] = (await shown(made(rows))).sheets;
    expect(sheet?.rows.map(({ height, byHand }) => [height, byHand])).toEqual([
      [30, true],
      [45, false],
    ]);
  });

  test('that a grid made fit is written as one that fits, one that somebody gave as theirs', async () => {
    const bytes = await saved(
      made(rows),
      onSheet('Blad', (sheet) => ({
        ...sheet,
        rows: [
          { row: 1, height: 60, byHand: false, hidden: false, filtered: false, look: {} },
          { row: 2, height: 45, byHand: true, hidden: false, filtered: false, look: {} },
          { row: 3, height: 20, byHand: true, hidden: false, filtered: false, look: {} },
        ],
      })),
    );
    expect(sheetText(bytes)).toContain('<row r="1" ht="60">');
    expect(sheetText(bytes)).toContain('<row r="2" ht="45" customHeight="1">');
    expect(sheetText(bytes)).toContain('<row r="3" ht="20" customHeight="1"/>');
  });
});

describe('a look of a whole row or column', () => {
  const columns = '<cols><col min="2" max="4" width="9" style="5"/></cols>';
  const rows =
    '<row r="1" s="5" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="0"/><c r="C2" s="5"/></row>';

  test('is shown, and a cell in it that looks like nothing is there', async () => {
    const grid = await shown(made(rows, columns));
    expect(grid.sheets[0]?.columns[0]?.look.bold).toBe(true);
    expect(grid.sheets[0]?.rows[0]?.look.bold).toBe(true);
    expect(cellAt(grid, 'Blad', 'B2')?.look.bold).toBeUndefined();
  });

  test('stays when something else changes', async () => {
    const text = sheetText(await saved(made(rows, columns), typed('Blad', 'A3', 1)));
    expect(text).toContain('<col min="2" max="4" width="9" style="5"/>');
    expect(text).toContain('<row r="1" s="5" customFormat="1">');
    expect(text).toContain('<c r="B2"/><c r="C2" s="5"/>');
  });
});

test('how large a sheet shows is kept, and is in the file where it changed', async () => {
  const view = '<sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews>';
  expect((await shown(made('', view))).sheets[0]?.zoom).toBe(85);
  const larger = await saved(
    made('', view),
    onSheet('Blad', (sheet) => ({ ...sheet, zoom: 140 })),
  );
  expect(sheetText(larger)).toContain('zoomScale="140"');
  expect((await shown(larger)).sheets[0]?.zoom).toBe(140);
});
