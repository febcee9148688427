import { unpack } from '../../../../src/hosts/file/zip/unpack';
import { faultsOf } from '../package-integrity';
import { followed } from './follow-fixture';
import { columnsIn, onSheet, partText, renamed, rowsIn, saved, typed, type Edit } from './grid-edits';

const SHEET = 'xl/worksheets/sheet1.xml';
const attribute = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, value]) => value ?? '');

/** Where everything is that a grid does not know. */
function places(bytes: Uint8Array) {
  const sheet = partText(bytes, SHEET);
  const boxes = partText(bytes, 'xl/drawings/vmlDrawing1.vml');
  return {
    filter: attribute(sheet, /<autoFilter ref="([^"]+)"/g),
    bars: attribute(sheet, /<conditionalFormatting sqref="([^"]+)"/g),
    links: attribute(sheet, /<hyperlink ref="([^"]+)"/g),
    targets: attribute(sheet, /location="([^"]+)"/g),
    ignored: attribute(sheet, /<ignoredError sqref="([^"]+)"/g),
    breaks: attribute(sheet, /<brk id="([^"]+)"/g),
    sparkline: attribute(sheet, /<xm:(?:f|sqref)>([^<]+)</g),
    grouped: attribute(sheet, /<row r="(\d+)"[^>]* outlineLevel="1"/g),
    notes: attribute(partText(bytes, 'xl/comments1.xml'), /<comment ref="([^"]+)"/g),
    boxes: attribute(boxes, /<x:Row>(\d+)</g),
    chart: attribute(partText(bytes, 'xl/charts/chart1.xml'), /<c:f>([^<]+)</g),
    anchor: attribute(partText(bytes, 'xl/drawings/drawing1.xml'), /<xdr:row>(\d+)</g),
    names: attribute(partText(bytes, 'xl/workbook.xml'), /<definedName name="_xlnm[^>]*>([^<]+)</g),
    widths: attribute(sheet, /<col ([^>]+)\/>/g),
  };
}

const AS_MADE = {
  filter: ['A4:B10'],
  bars: ['B5:B10'],
  links: ['A6', 'A3'],
  targets: ['Blad1!A9', 'Blad2!A1'],
  ignored: ['B5:B10'],
  breaks: ['6'],
  sparkline: ['Blad1!A5:B5', 'C5'],
  grouped: ['7'],
  notes: ['B5', 'D8'],
  boxes: ['4', '7'],
  chart: ['Blad1!$A$5:$A$10', 'Blad1!$B$5:$B$10'],
  anchor: ['5', '19'],
  names: ['Blad1!$A$4:$B$10', 'Blad1!$4:$4'],
  widths: ['min="2" max="2" width="20" customWidth="1" outlineLevel="2"'],
};

const changes: readonly (readonly [string, readonly Edit[], Partial<typeof AS_MADE>])[] = [
  ['stays where it is when a number changes', [typed('Blad1', 'B5', 51)], {}],
  [
    'goes down with its cells when two rows come in above them',
    [rowsIn('Blad1', 5, 2)],
    {
      filter: ['A4:B12'],
      bars: ['B7:B12'],
      links: ['A8', 'A3'],
      targets: ['Blad1!A11', 'Blad2!A1'],
      ignored: ['B7:B12'],
      breaks: ['8'],
      sparkline: ['Blad1!A7:B7', 'C7'],
      grouped: ['9'],
      notes: ['B7', 'D10'],
      boxes: ['6', '9'],
      chart: ['Blad1!$A$7:$A$12', 'Blad1!$B$7:$B$12'],
      anchor: ['7', '21'],
      names: ['Blad1!$A$4:$B$12', 'Blad1!$4:$4'],
    },
  ],
  [
    'grows where a row comes in among its cells',
    [rowsIn('Blad1', 7, 1)],
    {
      filter: ['A4:B11'],
      bars: ['B5:B11'],
      targets: ['Blad1!A10', 'Blad2!A1'],
      ignored: ['B5:B11'],
      grouped: ['8'],
      notes: ['B5', 'D9'],
      boxes: ['4', '8'],
      chart: ['Blad1!$A$5:$A$11', 'Blad1!$B$5:$B$11'],
      anchor: ['5', '20'],
      names: ['Blad1!$A$4:$B$11', 'Blad1!$4:$4'],
    },
  ],
  [
    'goes with the rows that are taken out',
    [rowsIn('Blad1', 5, -2)],
    {
      filter: ['A4:B8'],
      bars: ['B5:B8'],
      links: ['A3'],
      targets: ['Blad2!A1'],
      ignored: ['B5:B8'],
      sparkline: ['#REF!', 'C5'],
      grouped: ['5'],
      notes: ['D6'],
      boxes: ['5'],
      chart: ['Blad1!$A$5:$A$8', 'Blad1!$B$5:$B$8'],
      anchor: ['5', '17'],
      names: ['Blad1!$A$4:$B$8', 'Blad1!$4:$4'],
    },
  ],
  [
    'goes aside when a column comes in',
    [columnsIn('Blad1', 2, 1)],
    {
      filter: ['A4:C10'],
      bars: ['C5:C10'],
      ignored: ['C5:C10'],
      sparkline: ['Blad1!A5:C5', 'D5'],
      notes: ['C5', 'E8'],
      chart: ['Blad1!$A$5:$A$10', 'Blad1!$C$5:$C$10'],
      names: ['Blad1!$A$4:$C$10', 'Blad1!$4:$4'],
      widths: ['min="3" max="3" width="20" customWidth="1" outlineLevel="2"'],
    },
  ],
  [
    'speaks of a sheet by its new name',
    [renamed('Blad1', 'Begroting 2026')],
    {
      targets: ["'Begroting 2026'!A9", 'Blad2!A1'],
      sparkline: ["'Begroting 2026'!A5:B5", 'C5'],
      chart: ["'Begroting 2026'!$A$5:$A$10", "'Begroting 2026'!$B$5:$B$10"],
      names: ["'Begroting 2026'!$A$4:$B$10", "'Begroting 2026'!$4:$4"],
    },
  ],
];

describe('what a grid does not know', () => {
  test('is in the file as it was made', () => {
    expect(places(followed())).toEqual(AS_MADE);
  });

  test.each(changes)('%s', async (_, edits, moved) => {
    const bytes = await saved(followed(), ...edits);
    expect(places(bytes)).toEqual({ ...AS_MADE, ...moved });
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('covers the same rows after they were sorted, and a note goes with its cell', async () => {
    const turned = onSheet('Blad1', (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row < 5 ? cell : { ...cell, row: 15 - cell.row })),
    }));
    expect(places(await saved(followed(), turned))).toMatchObject({
      filter: ['A4:B10'],
      chart: ['Blad1!$A$5:$A$10', 'Blad1!$B$5:$B$10'],
      notes: ['B10', 'D8'],
      links: ['A9', 'A3'],
    });
  });

  test('stays with the first of two cells when one is copied', async () => {
    const copied = onSheet('Blad1', (sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        ...sheet.cells.filter(({ row }) => row === 5).map((cell) => ({ ...cell, row: 20 })),
      ],
    }));
    expect(places(await saved(followed(), copied))).toMatchObject({
      notes: ['B5', 'D8'],
      chart: AS_MADE.chart,
    });
  });

  test('is followed from other sheets', async () => {
    const bytes = await saved(followed(), rowsIn('Blad1', 5, 2), renamed('Blad1', 'Cijfers'));
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(`location="'Cijfers'!B7"`);
  });

  test('goes when its sheet is taken out, and what asked for it says so', async () => {
    const bytes = await saved(followed(), (grid) => ({
      sheets: grid.sheets.filter(({ name }) => name !== 'Blad1'),
      names: [],
    }));
    expect([...unpack(bytes).keys()].filter((part) => /comments|drawing|chart|sheet1/.test(part))).toEqual(
      [],
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('location="#REF!"');
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('definedName');
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('does not touch parts in which nothing changes', async () => {
    const before = unpack(followed());
    const after = unpack(await saved(followed(), typed('Blad2', 'B1', 'x')));
    const changed = [...before].filter(
      ([part, bytes]) => !Buffer.from(bytes).equals(after.get(part) ?? new Uint8Array()),
    );
    expect(changed.map(([part]) => part)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
  });
});
