import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { UnwritableFile } from '../../../src/hosts/file/unwritable-file';
import type { SheetSpec } from '../../../src/workbook/spec/sheet-spec';
import { sheet, table } from '../../contract/sheet-specs';
import { handmade, tableXml, textRow, type Handmade, type HandmadeSheet } from './handmade';

/** Why writing these sheets is refused, or null; the workbook must be as it was either way it is refused. */
async function refusalOf(made: Handmade, specs: readonly SheetSpec[]): Promise<unknown> {
  const workbook = await openWorkbook(handmade(made));
  const before = await workbook.toBytes();
  try {
    await workbook.writeSheets(specs);
  } catch (error) {
    if (!(error instanceof UnwritableFile)) throw error;
    expect(await workbook.toBytes()).toEqual(before);
    return error.why;
  }
  return null;
}

const risk = sheet('Kwetsbaarheid');
const on = (own: Partial<HandmadeSheet>, parts: Handmade['parts'] = {}): Handmade => ({
  sheets: [{ name: 'Kwetsbaarheid', ...own }, { name: 'Blad' }],
  parts,
});

const DRAWING = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const drawing = (content: string): Handmade =>
  on(
    { relations: [['drawing', '../drawings/drawing1.xml']] },
    {
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${DRAWING}>${content}</xdr:wsDr>`,
    },
  );
const comments = (author: string): Handmade =>
  on(
    { relations: [['comments', '../comments1.xml']] },
    {
      'xl/comments1.xml': `<comments><authors><author>${author}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>let op</t></text></comment></commentList></comments>`,
    },
  );

const lose = (what: string, name: string | null = null): unknown => ({
  reason: 'wouldLose',
  details: { what, sheet: 'Kwetsbaarheid', name },
});

describe('a sheet is not replaced while it holds, of the user,', () => {
  test.each([
    [
      'a pivot table',
      on({ relations: [['pivotTable', '../p.xml']] }, { 'xl/p.xml': '<a/>' }),
      lose('pivotTable'),
    ],
    ['a slicer', on({ relations: [['slicer', '../p.xml']] }, { 'xl/p.xml': '<a/>' }), lose('slicer')],
    [
      'a threaded comment',
      on({ relations: [['threadedComment', '../p.xml']] }, { 'xl/p.xml': '<a/>' }),
      lose('comment'),
    ],
    ['a picture', drawing('<xdr:pic><xdr:cNvPr id="1" name="Logo"/></xdr:pic>'), lose('picture', 'Logo')],
    [
      'a chart',
      drawing('<xdr:graphicFrame><xdr:cNvPr id="1" name="Grafiek 1"/></xdr:graphicFrame>'),
      lose('chart', 'Grafiek 1'),
    ],
    ['a note', comments('Jolanda'), lose('comment', 'B2')],
    ['a button', on({ after: '<controls/>' }), lose('control')],
    ['an embedded document', on({ after: '<oleObjects/>' }), lose('embeddedObject')],
    [
      'a table with another name than ours',
      on({ rows: textRow(1, 'Kop'), tables: [tableXml(1, 'Eigen', 'A1:A1', ['Kop'])] }),
      lose('table', 'Eigen'),
    ],
  ])('%s', async (_, made, why) => {
    expect(await refusalOf(made, [risk])).toEqual(why);
  });

  test('but our own charts and notes may go', async () => {
    const ours = drawing('<xdr:graphicFrame><xdr:cNvPr id="1" name="Kantelpunt 1"/></xdr:graphicFrame>');
    expect(await refusalOf(ours, [risk])).toBeNull();
    expect(await refusalOf(comments('Kantelpunt'), [risk])).toBeNull();
  });

  test('and on another sheet none of it matters', async () => {
    const made = on({ relations: [['pivotTable', '../p.xml']] }, { 'xl/p.xml': '<a/>' });
    expect(await refusalOf(made, [sheet('Vergelijking')])).toBeNull();
  });
});

describe('nothing is written', () => {
  test('into a workbook that is signed', async () => {
    const made = on({}, { '_xmlsignatures/sig1.xml': '<a/>' });
    expect(await refusalOf(made, [risk])).toEqual({
      reason: 'wouldLose',
      details: { what: 'signature', sheet: null, name: null },
    });
  });

  test('over a sheet that the user has protected', async () => {
    expect(await refusalOf(on({ after: '<sheetProtection sheet="1"/>' }), [risk])).toEqual({
      reason: 'sheetProtected',
      details: { sheet: 'Kwetsbaarheid' },
    });
  });

  test('beside sheets whose set is locked, though over one of them it is', async () => {
    const made = { ...on({}), workbookBefore: '<workbookProtection lockStructure="1"/>' };
    expect(await refusalOf(made, [sheet('Nieuw')])).toEqual({ reason: 'structureProtected', details: {} });
    expect(await refusalOf(made, [risk])).toBeNull();
  });

  test('under the name of a table elsewhere, whatever its capitals', async () => {
    const made = {
      sheets: [{ name: 'Blad', rows: textRow(1, 'Kop'), tables: [tableXml(1, 'KPLOTS', 'A1:A1', ['Kop'])] }],
    };
    const specs = [sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord']])] })];
    expect(await refusalOf(made, specs)).toEqual({ reason: 'nameTaken', details: { name: 'kpLots' } });
  });

  test('under a name that the user has given to cells', async () => {
    const workbookAfter = '<definedNames><definedName name="kplots">Blad!$A$1</definedName></definedNames>';
    const specs = [sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord']])] })];
    expect(await refusalOf({ ...on({}), workbookAfter }, specs)).toEqual({
      reason: 'nameTaken',
      details: { name: 'kpLots' },
    });
  });

  test('over a chart sheet', async () => {
    const made = { sheets: [{ name: 'Blad' }, { name: 'Kwetsbaarheid', kind: 'chartsheet' }] };
    expect(await refusalOf(made, [risk])).toEqual({
      reason: 'nameTaken',
      details: { name: 'Kwetsbaarheid' },
    });
  });

  test('into a workbook of the strict format', async () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">' +
        '<sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>',
    };
    expect(await refusalOf({ sheets: [{ name: 'Blad' }], parts }, [risk])).toEqual({
      reason: 'strictFormat',
      details: {},
    });
  });
});

describe('a table of ours that a formula elsewhere uses', () => {
  const made = (formula: string): Handmade => ({
    sheets: [
      {
        name: 'Opdracht',
        rows: textRow(1, 'Perceel', 'Bedrag'),
        tables: [tableXml(1, 'kpLots', 'A1:B2', ['Perceel', 'Bedrag'])],
      },
      { name: 'Blad', rows: `<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>` },
    ],
  });
  const inUse = { reason: 'wouldLose', details: { what: 'tableInUse', sheet: null, name: 'kpLots' } };
  const withColumns = (...headers: readonly string[]): readonly SheetSpec[] => [
    sheet('Opdracht', { tables: [table('kpLots', headers, [headers.map(() => null)])] }),
  ];

  test('does not disappear', async () => {
    expect(await refusalOf(made('SUM(kpLots[Bedrag])'), [sheet('Opdracht')])).toEqual(inUse);
  });

  test('does not lose a column that is used', async () => {
    expect(await refusalOf(made('SUM(kpLots[Bedrag])'), withColumns('Perceel', 'Amount'))).toEqual(inUse);
  });

  test('may lose one that is not', async () => {
    expect(await refusalOf(made('SUM(kpLots[Bedrag])'), withColumns('Lot', 'Bedrag'))).toBeNull();
  });

  test('may disappear where nothing uses it', async () => {
    expect(await refusalOf(made('SUM(B1:B2)'), [sheet('Opdracht')])).toBeNull();
  });
});
