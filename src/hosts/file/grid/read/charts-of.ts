import type { ChartSpec } from '../../../../workbook/spec/sheet-spec';
import { kindOf, relationsOf } from '../../package/relations';
import { areaName, parsedArea } from '../../../../workbook/area';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  relationOf,
  textIn,
  treeOf,
} from '../../xml/tree';
import type { XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';

/** The charts of a sheet that can be drawn: columns, bars and lines over cells of the sheet itself. */
export const chartsOf = (parts: Parts, sheetPart: string): readonly ChartSpec[] =>
  relationsOf(parts, sheetPart)
    .filter((relation) => kindOf(relation) === 'drawing' && !relation.external)
    .flatMap((relation) => chartsInDrawing(parts, relation.target));

function chartsInDrawing(parts: Parts, drawing: string): readonly ChartSpec[] {
  const bytes = parts.get(drawing);
  if (!bytes) return [];
  const charts = new Map(relationsOf(parts, drawing).map(({ id, target }) => [id, target]));
  return childrenNamed(treeOf(bytes, drawing), 'twoCellAnchor').flatMap((anchor): readonly ChartSpec[] => {
    const reference = descendantsNamed(anchor, 'chart')[0];
    const part = reference && charts.get(relationOf(reference) ?? '');
    const chart = part === undefined ? undefined : parts.get(part);
    if (part === undefined || !chart) return [];
    const properties = descendantsNamed(anchor, 'cNvPr')[0];
    const spec = chartIn(treeOf(chart, part));
    if (spec === null) return [];
    const description = (properties && attributeOf(properties, 'descr')) ?? spec.title;
    return [{ ...spec, from: cornerOf(anchor, 'from'), to: cornerOf(anchor, 'to'), description }];
  });
}

function cornerOf(anchor: XmlElement, name: string): { readonly row: number; readonly column: number } {
  const corner = childNamed(anchor, name);
  const number = (which: string): number => {
    const element = corner && childNamed(corner, which);
    return element === undefined ? 0 : Number(textIn(element));
  };
  // An end right at the edge of a cell belongs to the cell before it.
  return { row: number('row') + 1, column: number('col') + 1 };
}

function chartIn(root: XmlElement): Omit<ChartSpec, 'from' | 'to' | 'description'> | null {
  const plot = descendantsNamed(root, 'plotArea')[0];
  const bars = plot && childNamed(plot, 'barChart');
  const lines = plot && childNamed(plot, 'lineChart');
  const drawn = bars ?? lines;
  if (plot === undefined || drawn === undefined) return null;
  const direction = bars && childNamed(bars, 'barDir');
  const chart = descendantsNamed(root, 'chart')[0];
  const series = childrenNamed(drawn, 'ser').map(seriesOf);
  const categories = series[0]?.categories;
  if (categories === undefined) return null;
  const axis = childNamed(plot, 'valAx');
  return {
    kind: lines ? 'line' : direction && attributeOf(direction, 'val') === 'bar' ? 'bar' : 'stackedColumn',
    title: titleOf(chart),
    valueAxis: titleOf(axis),
    categories,
    series: series.map(({ categories: _, ...each }) => each),
  };
}

/** The text of the title of a chart or an axis itself, not of what is in it. */
const titleOf = (element: XmlElement | undefined): string => {
  const title = element && childNamed(element, 'title');
  return title === undefined ? '' : descendantsNamed(title, 't').map(textIn).join('');
};

function seriesOf(element: XmlElement): ChartSpec['series'][number] & { readonly categories: string } {
  const name = childNamed(element, 'tx');
  const nameReference = name && descendantsNamed(name, 'f')[0];
  const shown = name ? descendantsNamed(name, 'v').map(textIn).join('') : '';
  const colour = descendantsNamed(element, 'srgbClr')[0];
  return {
    name: shown,
    ...(nameReference === undefined ? {} : { nameCell: rangeIn(textIn(nameReference)) }),
    values: rangeOf(childNamed(element, 'val')),
    color: (colour && attributeOf(colour, 'val')) ?? '1F3A5F',
    categories: rangeOf(childNamed(element, 'cat')),
  };
}

const rangeOf = (element: XmlElement | undefined): string => {
  const reference = element && descendantsNamed(element, 'f')[0];
  return reference === undefined ? '' : rangeIn(textIn(reference));
};

/** `B7:J7` for `'Meerjarenraming'!$B$7:$J$7`. */
const rangeIn = (reference: string): string => {
  const area = parsedArea(reference.slice(reference.lastIndexOf('!') + 1));
  return area === null ? '' : areaName(area);
};
