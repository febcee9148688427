import { unpack } from '../../../../src/hosts/file/zip/unpack';
import { pack } from '../../../../src/hosts/file/zip/pack';
import { handmadeParts, tableXml, textRow, zipped } from '../handmade';
import { faultsOf } from '../package-integrity';
import { richWorkbook } from '../rich-workbook';
import { cellAt, onSheet, partText, renamed, rowsIn, saved, shown, typed } from './grid-edits';

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="0.5"/><name val="Arial"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders><border/><border><top style="thin"><color rgb="FF112233"/></top><bottom style="double"/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" numFmtId="164"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/></xf><xf numFmtId="10"/></cellXfs>' +
  '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const looked = (): Uint8Array => {
  const made = handmadeParts({
    sheets: [
      {
        name: 'Blad1',
        rows: '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>0.5</v></c></row><row r="3" hidden="1"/>',
        before:
          '<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultRowHeight="15" defaultColWidth="10"/><cols><col min="2" max="3" width="22.5" customWidth="1"/><col min="5" max="16384" hidden="1"/></cols>',
        after:
          '<mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule>' +
          '<cfRule type="notContainsText" dxfId="0" priority="1" operator="notContains" text="x_x000a_y"><formula>ISERROR(SEARCH("x",A1))</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Kies_x000a_ja of nee" sqref="B2:B9"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>',
      },
    ],
    styles: STYLES,
    parts: { 'xl/theme/theme1.xml': THEME },
  });
  const list = String(made['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
  );
  return zipped({ ...made, 'xl/_rels/workbook.xml.rels': list });
};

describe('a grid shows', () => {
  test('how cells look', async () => {
    const grid = await shown(looked());
    expect(cellAt(grid, 'Blad1', 'A1')).toEqual({
      row: 1,
      column: 1,
      origin: '1!A1',
      content: 45000,
      look: {
        font: 'Arial',
        size: 14,
        bold: true,
        underline: true,
        strike: true,
        // Half way from 4472C4 to white.
        ink: 'A2B9E2',
        ground: 'FFFF00',
        lines: { top: { style: 'thin', colour: '112233' }, bottom: { style: 'double', colour: '000000' } },
        horizontal: 'center',
        vertical: 'middle',
        wrap: true,
        indent: 2,
        format: 'dd-mm-yyyy',
      },
    });
    expect(cellAt(grid, 'Blad1', 'B1')?.look.format).toBe('0.00%');
  });

  test('what is around the cells', async () => {
    const [sheet] = (await shown(looked())).sheets;
    expect(sheet).toMatchObject({
      tabColour: '4472C4',
      gridLines: false,
      frozen: { rows: 2, columns: 1 },
      columns: [
        { first: 2, last: 3, width: 22.5, hidden: false },
        { first: 5, last: 16384, width: null, hidden: true },
      ],
      rows: [
        { row: 1, height: 30, hidden: false },
        { row: 3, height: null, hidden: true },
      ],
      merges: [{ top: 5, left: 1, bottom: 6, right: 3 }],
    });
    const look = { bold: true, ink: '9C0006', ground: 'FFC7CE' };
    expect(sheet?.highlights.map(({ rule }) => rule)).toEqual([
      { kind: 'text', operator: 'notContainsText', text: 'x\ny', look },
      { kind: 'number', operator: 'lessThan', values: [0], look },
    ]);
    expect(sheet?.validations[0]?.rule).toMatchObject({
      type: 'list',
      formula1: '"ja,nee"',
      message: 'Kies\nja of nee',
    });
  });
});

describe('a grid that counts in pixels', () => {
  const rounded = onSheet('Blad1', (sheet) => ({
    ...sheet,
    // As far as this grid reaches; a width and a height come back rounded.
    columns: [
      { first: 2, last: 3, width: 22.571, hidden: false, look: {} },
      { first: 5, last: 30, width: null, hidden: true, look: {} },
    ],
    rows: sheet.rows.map((row) => (row.row === 1 ? { ...row, height: 30.3 } : row)),
    tabColour: '4472C4',
  }));

  test('leaves sizes, colours and columns beyond it as they were', async () => {
    const sheet = partText(
      await saved(looked(), rounded, typed('Blad1', 'A2', 1)),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain('<tabColor theme="4"/>');
    expect(sheet).toContain('<row r="1" ht="30" customHeight="1">');
    expect(sheet).toContain('<row r="3" hidden="1"/>');
    expect(sheet).toContain('<col min="2" max="3" width="22.5" customWidth="1"/>');
    expect(sheet).toMatch(/<col min="5" max="16384"[^>]* hidden="1"\/>/);
  });

  test('changes them where somebody did', async () => {
    const wider = onSheet('Blad1', (sheet) => ({
      ...sheet,
      columns: [{ first: 2, last: 2, width: 40, hidden: false, look: {} }],
      rows: [{ row: 1, height: 60, byHand: true, hidden: false, filtered: false, look: {} }],
      frozen: { rows: 0, columns: 0 },
      tabColour: 'FF0000',
      merges: [],
    }));
    const [sheet] = (await shown(await saved(looked(), wider))).sheets;
    expect(sheet).toMatchObject({
      columns: [
        { first: 2, last: 2, width: 40 },
        { first: 5, last: 16384, hidden: true },
      ],
      rows: [{ row: 1, height: 60 }],
      frozen: { rows: 0, columns: 0 },
      tabColour: 'FF0000',
      merges: [],
    });
  });
});

describe('rules', () => {
  test('that are changed, added and taken out are in the file as the grid has them', async () => {
    const rules = onSheet('Blad1', (sheet) => ({
      ...sheet,
      highlights: [
        ...sheet.highlights.slice(0, 1),
        {
          origin: null,
          areas: [{ top: 1, left: 2, bottom: 4, right: 2 }],
          stop: true,
          rule: { kind: 'formula', formula: 'B1>STDEV.S(B:B)', look: { bold: true } },
        },
        {
          origin: null,
          areas: [{ top: 1, left: 3, bottom: 4, right: 3 }],
          stop: false,
          rule: {
            kind: 'scale',
            points: [
              { type: 'min', value: null, colour: 'FFFFFF' },
              { type: 'percent', value: 90, colour: 'FF0000' },
            ],
          },
        },
      ],
      validations: [
        {
          origin: null,
          areas: [{ top: 2, left: 4, bottom: 9, right: 4 }],
          rule: {
            type: 'decimal',
            operator: 'between',
            formula1: '0',
            formula2: '1',
            allowBlank: false,
            errorStyle: 'warning',
            message: 'Tussen 0 en 1',
            prompt: null,
          },
        },
      ],
    }));
    const after = await saved(looked(), rules);
    const [wanted] = rules(await shown(looked())).sheets;
    const [sheet] = (await shown(after)).sheets;
    const bare = (list: readonly object[] | undefined) => list?.map((each) => ({ ...each, origin: null }));
    expect(bare(sheet?.highlights)).toEqual(bare(wanted?.highlights));
    expect(bare(sheet?.validations)).toEqual(bare(wanted?.validations));
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('_xlfn.STDEV.S');
    expect(faultsOf(after)).toEqual([]);
  });
});

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const plain = () => ({
  sheets: [
    {
      name: 'Blad1',
      rows: `${textRow(1, 'Post', 'Bedrag')}<row r="2"><c r="A2" t="inlineStr"><is><t>Huur</t></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>`,
      tables: [tableXml(1, 'Posten', 'A1:B2', ['Post', 'Bedrag'])],
    },
  ],
  styles: `<styleSheet xmlns="${SPREADSHEET}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
});

/** The same workbook with a prefix before every name. */
const prefixed = (): Uint8Array =>
  zipped(
    Object.fromEntries(
      Object.entries(handmadeParts(plain())).map(([part, content]) => [
        part,
        /^xl\/(workbook|worksheets\/sheet1|tables\/table1|styles)\.xml$/.test(part)
          ? String(content)
              .replace(/<(\/?)(\w)/g, '<$1x:$2')
              .replaceAll(`xmlns="${SPREADSHEET}"`, `xmlns:x="${SPREADSHEET}"`)
          : content,
      ]),
    ),
  );

const STRICT = 'http://purl.oclc.org/ooxml';
const strict = (): Uint8Array =>
  zipped(
    Object.fromEntries(
      Object.entries(handmadeParts(plain())).map(([part, content]) => [
        part,
        String(content)
          .replaceAll(SPREADSHEET, `${STRICT}/spreadsheetml/main`)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            `${STRICT}/officeDocument/relationships`,
          ),
      ]),
    ),
  );

describe.each([
  ['with prefixes', prefixed],
  ['in the strict form', strict],
])('a file %s', (_, made) => {
  const spill = { top: 4, left: 1, bottom: 5, right: 1 };
  const edits = [
    typed('Blad1', 'A2', 'Energie'),
    typed('Blad1', 'A4', { formula: 'KP.RISK(1)', value: 'a', spill, spilled: [['a'], ['b']] }),
    rowsIn('Blad1', 1, 1),
    renamed('Blad1', 'Cijfers'),
    onSheet('Cijfers', (sheet) => ({
      ...sheet,
      validations: [
        {
          origin: null,
          areas: [{ top: 3, left: 1, bottom: 3, right: 1 }],
          rule: {
            type: 'list',
            operator: null,
            formula1: '"a"',
            formula2: null,
            allowBlank: true,
            errorStyle: null,
            message: null,
            prompt: null,
          },
        },
      ],
    })),
  ] as const;

  test('is read and saved as any other', async () => {
    const after = await saved(made(), ...edits);
    const again = await shown(after);
    expect(cellAt(again, 'Cijfers', 'A3')?.content).toBe('Energie');
    expect(cellAt(again, 'Cijfers', 'B3')?.content).toEqual({ formula: '1+1', value: 2 });
    expect(cellAt(again, 'Cijfers', 'A5')?.content).toMatchObject({
      formula: 'KP.RISK(1)',
      spilled: [['a'], ['b']],
    });
    expect(again.sheets[0]?.tables[0]).toMatchObject({
      name: 'Posten',
      area: { top: 2, left: 1, bottom: 3, right: 2 },
    });
    expect(again.sheets[0]?.validations).toHaveLength(1);
    expect(faultsOf(after)).toEqual([]);
  });
});

test('everything that is written in a strict file has the names of the strict form', async () => {
  const after = await saved(strict(), typed('Blad1', 'A2', 'x'), (grid) => ({
    ...grid,
    sheets: [
      ...grid.sheets,
      ...grid.sheets.map((sheet) => ({ ...sheet, name: 'Nieuw', origin: null, cells: [], tables: [] })),
    ],
  }));
  const usual = [...unpack(after)].filter(([part, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return part.startsWith('xl/') && (text.includes(SPREADSHEET) || text.includes('officeDocument/2006'));
  });
  expect(usual.map(([part]) => part)).toEqual([]);
});

test('a workbook with a bit of everything keeps it all when cells change', async () => {
  const before = await richWorkbook();
  const after = await saved(before, typed('Begroting', 'B3', 1300), rowsIn('Begroting', 1, 1));
  const [old, now] = [unpack(before), unpack(after)];
  const kept = [...old.keys()].filter((part) => /media|chart|comments|theme|drawing/.test(part));
  expect(kept.filter((part) => !now.has(part))).toEqual([]);
  expect(faultsOf(pack(now))).toEqual([]);
  const sheet = partText(after, 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<f t="array" ref="D4">SUM\(B3:B4\*2\)<\/f>/);
  expect(partText(after, 'xl/worksheets/sheet3.xml')).toContain('sheetProtection');
});
