import { handmade } from '../handmade';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const rows = Array.from({ length: 10 }, (_, at) => {
  const row = at + 1;
  const outline = row === 7 ? ' outlineLevel="1"' : '';
  return `<row r="${row}"${outline}><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row * 10}</v></c></row>`;
}).join('');

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const drawing =
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor>${corner('from', 3, 5)}${corner('to', 8, 19)}` +
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${C}">` +
  `<c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;

const chart =
  `<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser>` +
  `<c:cat><c:numRef><c:f>Blad1!$A$5:$A$10</c:f></c:numRef></c:cat>` +
  `<c:val><c:numRef><c:f>Blad1!$B$5:$B$10</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const comments =
  `<comments xmlns="${MAIN}"><authors><author>Noor</author></authors><commentList>` +
  `<comment ref="B5" authorId="0"><text><t>Kijk hier</t></text></comment>` +
  `<comment ref="D8" authorId="0"><text><t>Bij een lege cel</t></text></comment></commentList></comments>`;

const box = (row: number, column: number): string =>
  `<v:shape id="s${row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 12, ${row}, 4, ${column + 3}, 12, ${row + 3}, 4</x:Anchor>` +
  `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const boxes =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `${box(4, 1)}${box(7, 3)}</xml>`;

const related = (kind: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/${kind}" Target="${target}"/></Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/**
 * Two sheets. On Blad1 ten rows of numbers with everything on them that a grid does not know: a hyperlink, notes,
 * a chart, a filter, ignored errors, data bars, a rule about dates, a sparkline, a page break and a row that is
 * part of a group; a print area and print titles. Blad2 uses it.
 */
export const followed = (): Uint8Array =>
  handmade({
    sheets: [
      {
        name: 'Blad1',
        rows,
        before: '<cols><col min="2" max="2" width="20" customWidth="1" outlineLevel="2"/></cols>',
        after:
          '<autoFilter ref="A4:B10"/>' +
          '<conditionalFormatting sqref="B5:B10"><cfRule type="aboveAverage" stdDev="2" priority="1"/></conditionalFormatting>' +
          '<hyperlinks><hyperlink ref="A6" location="Blad1!A9"/><hyperlink ref="A3" location="Blad2!A1"/></hyperlinks>' +
          '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>' +
          '<ignoredErrors><ignoredError sqref="B5:B10" numberStoredAsText="1"/></ignoredErrors>' +
          '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>' +
          '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">' +
          '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>' +
          '<xm:f>Blad1!A5:B5</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
        relations: [
          ['drawing', '../drawings/drawing1.xml'],
          ['comments', '../comments1.xml'],
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ],
      },
      {
        name: 'Blad2',
        rows: '<row r="1"><c r="A1"><f>SUM(Blad1!B5:B10)</f><v>450</v></c></row>',
        after: '<hyperlinks><hyperlink ref="A1" location="Blad1!B5"/></hyperlinks>',
      },
    ],
    workbookAfter:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$4:$B$10</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$4:$4</definedName>' +
      '<definedName name="Huur" comment="per jaar">Blad1!$B$6</definedName></definedNames>',
    parts: {
      'xl/drawings/drawing1.xml': drawing,
      'xl/drawings/_rels/drawing1.xml.rels': related('chart', '../charts/chart1.xml'),
      'xl/drawings/vmlDrawing1.vml': boxes,
      'xl/charts/chart1.xml': chart,
      'xl/comments1.xml': comments,
    },
    contentTypes:
      override('xl/drawings/drawing1.xml', 'drawing') +
      override('xl/charts/chart1.xml', 'drawingml.chart') +
      override('xl/comments1.xml', 'spreadsheetml.comments') +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  });
