import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook, openWorkbook } from '../../../src/hosts/file/open-workbook';
import { bookOf } from '../../../src/hosts/file/package/book';
import { childNamed, descendantsNamed, textIn, treeOf } from '../../../src/hosts/file/xml/tree';
import { elementText } from '../../../src/hosts/file/xml/xml-text';
import { unpack, type Parts } from '../../../src/hosts/file/zip/unpack';
import type { SheetSpec } from '../../../src/workbook/spec/sheet-spec';
import { sheet, table, textCell } from '../../contract/sheet-specs';
import { handmade, tableXml, textRow, type Handmade } from './handmade';
import { faultsOf } from './package-integrity';
import { richWorkbook } from './rich-workbook';

const risk = sheet('Kwetsbaarheid', {
  role: 'result',
  tables: [
    table('kpLots', ['Perceel', 'Bedrag'], [['Noord', 1]], {
      columns: [
        { header: 'Perceel', style: 'input', format: 'text', note: 'De naam van het perceel.' },
        {
          header: 'Bedrag',
          style: 'input',
          format: 'euro',
          validation: { kind: 'list', values: ['a, b', 'c'], message: 'Kies.', strict: true },
        },
      ],
    }),
  ],
  spills: [
    {
      row: 10,
      column: 1,
      formula: 'KP.RISK("m","s")',
      values: [
        ['Organisatie', 'Niveau'],
        ['Buurtkeuken', 'rood'],
      ],
      columns: [
        { style: 'resultText', format: 'text' },
        { style: 'resultText', format: 'text' },
      ],
    },
  ],
  charts: [
    {
      kind: 'line',
      title: 'Verloop',
      from: { row: 14, column: 1 },
      to: { row: 28, column: 3 },
      valueAxis: 'euro',
      categories: 'B4:B4',
      series: [{ name: 'Bedrag', values: 'C4:C4', color: '1F3A5F' }],
      description: 'Het bedrag per perceel',
    },
  ],
  highlights: [{ range: 'B11:B11', text: 'rood', style: 'bad' }],
  print: { orientation: 'portrait', pagesWide: 1, titleRows: '1:3', footer: 'Kantelpunt' },
});

async function after(bytes: Uint8Array, ...writings: readonly (readonly SheetSpec[])[]): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  for (const specs of writings) await workbook.writeSheets(specs);
  return workbook.toBytes();
}

/** Parts that say what is in the workbook, and so must grow when a sheet is added. */
const GROWING = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/metadata.xml',
  'docProps/app.xml',
];

const changedParts = (before: Parts, now: Parts): readonly string[] =>
  [...before]
    .filter(
      ([part, bytes]) =>
        !GROWING.includes(part) && !Buffer.from(bytes).equals(now.get(part) ?? new Uint8Array()),
    )
    .map(([part]) => part);

const children = (parts: Parts, part: string, list: string): readonly string[] => {
  const element = childNamed(treeOf(parts.get(part) ?? new Uint8Array(), part), list);
  return (element?.children ?? []).flatMap((node) => (node.type === 'element' ? [elementText(node)] : []));
};

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

/** Made once: its password is salted anew each time. */
const rich = richWorkbook();

const users: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a workbook with a bit of everything', () => rich],
  ['one saved by LibreOffice', () => Promise.resolve(fixture('saved-by-libreoffice.xlsx'))],
];

describe.each(users)('writing sheets into %s', (_, made) => {
  test('leaves every part of the user’s byte for byte as it was', async () => {
    const before = unpack(await made());
    const now = unpack(await after(await made(), [risk]));
    expect(changedParts(before, now)).toEqual([]);
  });

  test('keeps every style where it was, so that no cell of the user’s looks different', async () => {
    const before = unpack(await made());
    const now = unpack(await after(await made(), [risk]));
    for (const list of [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
    ]) {
      const was = children(before, 'xl/styles.xml', list);
      expect([list, children(now, 'xl/styles.xml', list).slice(0, was.length)]).toEqual([list, was]);
    }
  });

  test('keeps the sheets, hidden ones too, and the names of the user', async () => {
    const before = unpack(await made());
    const now = unpack(await after(await made(), [risk]));
    const sheets = children(before, 'xl/workbook.xml', 'sheets');
    expect(children(now, 'xl/workbook.xml', 'sheets').slice(0, sheets.length)).toEqual(sheets);
    expect(children(now, 'xl/workbook.xml', 'definedNames')).toEqual(
      expect.arrayContaining([...children(before, 'xl/workbook.xml', 'definedNames')]),
    );
  });

  test('keeps the tables of the user', async () => {
    const before = await (await openWorkbook(await made())).tables();
    const now = await (await openWorkbook(await after(await made(), [risk]))).tables();
    expect(before.length).toBeGreaterThan(0);
    expect(now.slice(0, before.length)).toEqual(before);
  });

  test('gives a workbook in which nothing is wrong, once, again, and with fewer sheets', async () => {
    expect(faultsOf(await made())).toEqual([]);
    expect(faultsOf(await after(await made(), [risk]))).toEqual([]);
    expect(faultsOf(await after(await made(), [risk], [risk, sheet('Vergelijking')], [risk]))).toEqual([]);
  });

  test('does not grow when the same sheet is written again and again', async () => {
    const once = unpack(await after(await made(), [risk]));
    const often = unpack(await after(await made(), [risk], [risk], [risk], [risk]));
    expect([...often.keys()].map((part) => part.replace(/\d+/g, '')).sort()).toEqual(
      [...once.keys()].map((part) => part.replace(/\d+/g, '')).sort(),
    );
    expect(often.get('xl/styles.xml')).toEqual(once.get('xl/styles.xml'));
  });
});

test('a workbook of ours alone has nothing wrong with it', async () => {
  const workbook = emptyWorkbook();
  await workbook.writeSheets([risk, sheet('Vergelijking')]);
  expect(faultsOf(await workbook.toBytes())).toEqual([]);
});

test('macros, pivot tables of others, custom data and the theme are carried over as they are', async () => {
  const parts = {
    'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
    'xl/theme/theme1.xml': '<a:theme xmlns:a="x"/>',
    'customXml/item1.xml': '<eigen/>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/orphan.bin': Uint8Array.from([9]),
  };
  const bytes = handmade({ sheets: [{ name: 'Blad' }], parts });
  const now = unpack(await after(bytes, [risk]));
  expect(changedParts(unpack(bytes), now)).toEqual([]);
});

describe('formulas of the user that use what is written', () => {
  const own: Handmade = {
    sheets: [
      {
        name: 'Eigen',
        rows:
          '<row r="1"><c r="A1"><f>SUM(Kwetsbaarheid!C4:C5)</f><v>1</v></c><c r="B1"><f>SUM(B2:B3)</f><v>2</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">kpLots[Bedrag]*2</f><v>3</v></c>' +
          '<c r="B2"><f>ViaNaam+1</f><v>3</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3" t="str"><f>"Kwetsbaarheid"</f><v>x</v></c></row>',
      },
    ],
    workbookAfter:
      '<definedNames><definedName name="ViaNaam">Kwetsbaarheid!$C$4</definedName></definedNames>',
  };

  test('are calculated when the workbook opens, and others are not', async () => {
    const now = unpack(await after(handmade(own), [risk]));
    const text = new TextDecoder().decode(now.get('xl/worksheets/sheet1.xml'));
    const marked = [...text.matchAll(/<c r="(\w+)"[^>]*><f([^>]*)/g)].filter(([, , f]) =>
      f?.includes('ca="1"'),
    );
    expect(marked.map(([, address]) => address)).toEqual(['A1', 'A2', 'B2', 'A3']);
  });

  test('are marked once, however often is written', async () => {
    const once = unpack(await after(handmade(own), [risk]));
    const twice = unpack(await after(handmade(own), [risk], [risk]));
    expect(twice.get('xl/worksheets/sheet1.xml')).toEqual(once.get('xl/worksheets/sheet1.xml'));
  });
});

describe('a sheet that is replaced', () => {
  test('keeps its number and its state, so that links and hiding survive', async () => {
    const once = await after(handmade({ sheets: [{ name: 'Blad' }] }), [risk], [sheet('Vergelijking')]);
    const again = await after(once, [risk]);
    const listed = (bytes: Uint8Array): readonly string[] =>
      children(unpack(bytes), 'xl/workbook.xml', 'sheets');
    expect(listed(again)).toEqual(listed(once));
  });

  test('is found whatever its capitals', async () => {
    const bytes = await after(handmade({ sheets: [{ name: 'KWETSBAARHEID' }, { name: 'Blad' }] }), [risk]);
    expect(await (await openWorkbook(bytes)).sheetNames()).toEqual(['KWETSBAARHEID', 'Blad']);
  });

  test('keeps the name by which macros know it', async () => {
    const before = '<sheetPr codeName="Blad7"/>';
    const now = unpack(await after(handmade({ sheets: [{ name: 'Kwetsbaarheid', before }] }), [risk]));
    const root = treeOf(now.get('xl/worksheets/sheet1.xml') ?? new Uint8Array(), 'sheet');
    expect(childNamed(root, 'sheetPr')?.attributes['codeName']).toBe('Blad7');
  });

  test('has only its own print titles, and other names of it stay', async () => {
    const workbookAfter =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Kwetsbaarheid!$A$1</definedName>' +
      '<definedName name="Eigen" localSheetId="0">Kwetsbaarheid!$A$1</definedName></definedNames>';
    const now = unpack(await after(handmade({ sheets: [{ name: 'Kwetsbaarheid' }], workbookAfter }), [risk]));
    const names = descendantsNamed(bookOf(now).root, 'definedName');
    expect(names.map((name) => [name.attributes['name'], textIn(name)])).toEqual([
      ['Eigen', 'Kwetsbaarheid!$A$1'],
      ['_xlnm.Print_Titles', "'Kwetsbaarheid'!$1:$3"],
    ]);
  });

  test('loses the parts that were only its own', async () => {
    const now = unpack(await after(await after(await rich, [risk]), [sheet('Kwetsbaarheid')]));
    const before = unpack(await rich);
    const left = [...now.keys()].filter((part) => /tables|charts|drawings|comments/.test(part));
    expect(left.sort()).toEqual(
      [...before.keys()].filter((part) => /tables|charts|drawings|comments/.test(part)).sort(),
    );
  });
});

test('dates are written as the workbook counts them', async () => {
  const bytes = handmade({ sheets: [{ name: 'Blad' }], workbookBefore: '<workbookPr date1904="1"/>' });
  const dated = sheet('Opdracht', {
    tables: [
      table('kpLots', ['Start'], [[45_658]], {
        columns: [{ header: 'Start', style: 'input', format: 'date' }],
      }),
    ],
  });
  const now = await after(bytes, [dated]);
  expect(new TextDecoder().decode(unpack(now).get('xl/worksheets/sheet2.xml'))).toContain('<v>44196</v>');
  expect((await (await openWorkbook(now)).tables())[0]?.rows).toEqual([[45_658]]);
});

test('elements get the prefix that the workbook’s writer uses', async () => {
  const xlsx = handmade({
    sheets: [{ name: 'Blad' }],
    parts: {
      'xl/workbook.xml':
        '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        'xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
        '<x:sheets><x:sheet name="Blad" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
    },
  });
  const now = unpack(await after(xlsx, [sheet('Vergelijking', { cells: [textCell(1, 1, 'x')] })]));
  const text = new TextDecoder().decode(now.get('xl/workbook.xml'));
  expect(text).toContain('<x:sheet name="Vergelijking" sheetId="2" rel:id=');
});

test('long lists of earlier sheets stay when another sheet brings its own', async () => {
  const listed = (name: string, kp: string, value: string): SheetSpec =>
    sheet(name, {
      tables: [
        table(kp, ['Soort'], [[null]], {
          columns: [
            {
              header: 'Soort',
              style: 'input',
              format: 'text',
              validation: {
                kind: 'list',
                values: [`${value}, met komma`, 'x'],
                message: 'Kies.',
                strict: true,
              },
            },
          ],
        }),
      ],
    });
  const bytes = await after(
    handmade({
      sheets: [{ name: 'Blad', rows: textRow(1, 'Kop'), tables: [tableXml(1, 'Eigen', 'A1:A1', ['Kop'])] }],
    }),
    [listed('Een', 'kpLots', 'een')],
    [listed('Twee', 'kpTargets', 'twee')],
  );
  const parts = unpack(bytes);
  const lists = bookOf(parts).sheets.find(({ name }) => name === 'kpLijsten');
  const text = new TextDecoder().decode(parts.get(lists?.part ?? ''));
  expect(text).toContain('een, met komma');
  expect(text).toContain('twee, met komma');
  expect(await (await openWorkbook(bytes)).sheetNames()).toEqual(['Blad', 'Een', 'Twee']);
});
