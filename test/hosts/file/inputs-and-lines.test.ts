import { openWorkbook, emptyWorkbook } from '../../../src/hosts/file/open-workbook';
import { placedCells } from '../../../src/hosts/file/write/place-cells';
import { unpack } from '../../../src/hosts/file/zip/unpack';
import type { SheetSpec } from '../../../src/workbook/spec/sheet-spec';
import { sheet, textCell } from '../../contract/sheet-specs';

const partsOf = async (spec: SheetSpec): Promise<(name: string) => string> => {
  const workbook = emptyWorkbook();
  await workbook.writeSheets([spec]);
  const bytes = await workbook.toBytes();
  await openWorkbook(bytes);
  const parts = unpack(bytes);
  return (name) => new TextDecoder().decode(parts.get(name));
};

test('a single input gets its own drop-down', async () => {
  const part = await partsOf(
    sheet('Controles', {
      cells: [
        {
          ...textCell(4, 2, 'nee'),
          validation: { kind: 'list', values: ['ja', 'nee'], message: 'Kies ja of nee.', strict: true },
        },
      ],
    }),
  );
  expect(part('xl/worksheets/sheet1.xml')).toMatch(
    /<dataValidations count="1"><dataValidation type="list"[^>]* sqref="B4"><formula1>"ja,nee"<\/formula1>/,
  );
});

test('a page can be held to one sheet of paper', async () => {
  const print = { orientation: 'portrait', pagesWide: 1, footer: 'Kantelpunt' } as const;
  const tall = async (pagesTall?: number): Promise<string | undefined> => {
    const part = await partsOf(
      sheet('Raad', {
        cells: [textCell(1, 1, 'x')],
        print: pagesTall === undefined ? print : { ...print, pagesTall },
      }),
    );
    return /fitToHeight="(\d)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1];
  };
  expect([await tall(1), await tall()]).toEqual(['1', '0']);
});

test('a line of another unit has its own format, and text columns keep theirs', () => {
  const cells = placedCells(
    sheet('Vergelijking', {
      spills: [
        {
          row: 1,
          column: 1,
          formula: 'KP.SCENARIOS(A9)',
          values: [
            ['Wat', 'Basis'],
            ['besparing', 1],
            ['deel', 0.5],
          ],
          columns: [
            { style: 'resultText', format: 'general' },
            { style: 'result', format: 'euro' },
          ],
          rowFormats: [null, 'percent1'],
        },
      ],
    }),
  );
  expect(cells.map(({ format }) => format)).toEqual([
    'general',
    'general',
    'general',
    'euro',
    'general',
    'percent1',
  ]);
});

test('the name of a line in a chart follows its cell', async () => {
  const part = await partsOf(
    sheet('Lijnen', {
      cells: [
        { row: 1, column: 2, value: 2026, style: 'header' },
        textCell(2, 1, 'Buurtkeuken'),
        { row: 2, column: 2, value: 5, style: 'result' },
      ],
      charts: [
        {
          kind: 'line',
          title: 'Reserve',
          from: { row: 4, column: 1 },
          to: { row: 9, column: 4 },
          valueAxis: '€',
          categories: 'B1:B1',
          series: [{ name: 'Buurtkeuken', nameCell: 'A2', values: 'B2:B2', color: '1F3A5F' }],
          description: 'De reserve per jaar.',
        },
      ],
    }),
  );
  expect(part('xl/charts/chart1.xml')).toMatch(/<c:tx><c:strRef><c:f>'Lijnen'!\$A\$2<\/c:f>/);
});
