import { handmade } from '../handmade';
import { partText, renamed, rowsIn, saved } from './grid-edits';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const rows = Array.from(
  { length: 6 },
  (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><v>1</v></c></row>`,
).join('');

/** A sheet with a conversation, a drop-down control and a pivot table made from it. */
const made = (): Uint8Array => {
  const relation = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${R}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`;
  return handmade({
    sheets: [
      {
        name: 'Blad1',
        rows,
        after:
          '<controls><control shapeId="1025" r:id="rId2" name="Keuze"><controlPr linkedCell="Blad1!$B$3"><anchor><from><xdr:col xmlns:xdr="x">1</xdr:col><xdr:row xmlns:xdr="x">2</xdr:row></from><to><xdr:col xmlns:xdr="x">2</xdr:col><xdr:row xmlns:xdr="x">3</xdr:row></to></anchor></controlPr></control></controls>',
        relations: [
          ['threadedComment', '../threadedComments/threadedComment1.xml'],
          ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
          ['pivotTable', '../pivotTables/pivotTable1.xml'],
        ],
      },
    ],
    parts: {
      'xl/_rels/workbook.xml.rels': relation,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="A4" id="{1}"><text>Klopt dit</text></threadedComment></ThreadedComments>`,
      'xl/ctrlProps/ctrlProp1.xml': `<formControlPr objectType="Drop" fmlaLink="$B$3" fmlaRange="Blad1!$A$2:$A$6"/>`,
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="H3:I6" firstHeaderRow="1"/></pivotTableDefinition>`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B6" sheet="Blad1"/></cacheSource></pivotCacheDefinition>`,
    },
  });
};

describe('when rows come in and the sheet gets another name', () => {
  const after = saved(made(), rowsIn('Blad1', 2, 2), renamed('Blad1', 'Cijfers'));

  test.each([
    ['a conversation goes along with its cell', 'xl/threadedComments/threadedComment1.xml', 'ref="A6"'],
    ['a form control fills in the same cell', 'xl/ctrlProps/ctrlProp1.xml', 'fmlaLink="$B$5"'],
    ['a form control offers the same cells', 'xl/ctrlProps/ctrlProp1.xml', `fmlaRange="'Cijfers'!$A$4:$A$8"`],
    [
      'a form control stands on the same cell',
      'xl/worksheets/sheet1.xml',
      '<xdr:row xmlns:xdr="x">4</xdr:row>',
    ],
    ['a link in the sheet itself too', 'xl/worksheets/sheet1.xml', `linkedCell="'Cijfers'!$B$5"`],
    ['a pivot table stands where it stood', 'xl/pivotTables/pivotTable1.xml', 'ref="H5:I8"'],
    [
      'a pivot table is made from the same cells',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'ref="A1:B8" sheet="Cijfers"',
    ],
  ])('%s', async (_, part, expected) => {
    expect(partText(await after, part)).toContain(expected);
  });
});
