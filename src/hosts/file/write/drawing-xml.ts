import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import { escapedAttribute } from '../xml/ooxml-text';
import { tag } from '../xml/tag';
import { bytesOf } from '../xml/xml-text';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Charts with a name that begins like this are ours; any other drawing on our sheets is the user's. */
export const OUR_CHART = 'Kantelpunt ';

const corner = (name: string, row: number, column: number): string =>
  tag(
    name,
    {},
    tag('xdr:col', {}, String(column)) +
      tag('xdr:colOff', {}, '0') +
      tag('xdr:row', {}, String(row)) +
      tag('xdr:rowOff', {}, '0'),
  );

function frame(chart: ChartSpec, number: number): string {
  const properties = tag('xdr:cNvPr', {
    id: number + 1,
    name: `${OUR_CHART}${number}`,
    descr: escapedAttribute(chart.description),
    title: escapedAttribute(chart.title),
  });
  const link = tag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': `rId${number}` });
  return tag(
    'xdr:graphicFrame',
    { macro: '' },
    tag('xdr:nvGraphicFramePr', {}, properties + tag('xdr:cNvGraphicFramePr')) +
      tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })) +
      tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, link)),
  );
}

/** The drawing of a sheet: where its charts stand and what a screen reader says of them. Chart n is `rId`n. */
export function drawingBytes(charts: readonly ChartSpec[]): Uint8Array {
  const anchors = charts.map((chart, index) =>
    tag(
      'xdr:twoCellAnchor',
      {},
      corner('xdr:from', chart.from.row - 1, chart.from.column - 1) +
        corner('xdr:to', chart.to.row, chart.to.column) +
        frame(chart, index + 1) +
        tag('xdr:clientData'),
    ),
  );
  return bytesOf(tag('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, anchors.join('')));
}
