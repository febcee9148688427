import { parsedArea, type Area } from '../../../../workbook/area';
import { unescapedText } from '../../xml/ooxml-text';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../../xml/tree';
import { COMPARISONS, type GridCriterion, type GridFilter, type GridFilterColumn } from '../grid-filter';
import { isOn, said } from './elements';
import type { Overlays } from './overlays';

/** What a filter asks of its columns, and whether a grid can show all of that. */
export interface ReadFilters {
  readonly columns: readonly GridFilterColumn[];
  readonly all: boolean;
}

/** `overlays` is left out where a grid cannot filter by colour, as in its tables. */
export function filterColumnsOf(filter: XmlElement | undefined, overlays: Overlays | null): ReadFilters {
  const asking = (filter ? childrenNamed(filter, 'filterColumn') : []).filter(
    ({ children }) => children.length > 0,
  );
  const columns = asking.flatMap((element): readonly GridFilterColumn[] => {
    const column = Number(attributeOf(element, 'colId') ?? 0);
    const criterion = criterionOf(element, column, overlays);
    return criterion === null ? [] : [{ column, criterion }];
  });
  return { columns, all: columns.length === asking.length };
}

/** The filter of a sheet itself, and whether a grid can show all of it. */
export function filterOf(
  frame: XmlElement,
  overlays: Overlays,
): { readonly filter: GridFilter | null; readonly all: boolean } {
  const element = childNamed(frame, 'autoFilter');
  const area = parsedArea(said(element, 'ref') ?? '');
  if (area === null) return { filter: null, all: false };
  const { columns, all } = filterColumnsOf(element, overlays);
  return { filter: { area, columns }, all };
}

function criterionOf(element: XmlElement, column: number, overlays: Overlays | null): GridCriterion | null {
  const values = childNamed(element, 'filters');
  if (values) return valuesOf(values, column);
  const compare = childNamed(element, 'customFilters');
  if (compare) return compareOf(compare);
  const time = said(childNamed(element, 'dynamicFilter'), 'type');
  // Above and below the average is no time, but does follow from the values alone, as the highest ten do.
  if (time !== undefined && !time.endsWith('Average')) return { kind: 'time', time };
  if (time !== undefined || childNamed(element, 'top10')) return { kind: 'standing', column };
  const colour = childNamed(element, 'colorFilter');
  return colour && overlays ? colourOf(colour, overlays) : null;
}

function valuesOf(element: XmlElement, column: number): GridCriterion {
  // Whole years, months and days.
  if (childrenNamed(element, 'dateGroupItem').length > 0) return { kind: 'standing', column };
  const values = childrenNamed(element, 'filter').map((each) =>
    unescapedText(attributeOf(each, 'val') ?? ''),
  );
  return { kind: 'values', values, blank: isOn(attributeOf(element, 'blank')) };
}

const compareOf = (element: XmlElement): GridCriterion => ({
  kind: 'compare',
  both: isOn(attributeOf(element, 'and')),
  conditions: childrenNamed(element, 'customFilter').map((each) => ({
    operator: COMPARISONS.find((name) => name === attributeOf(each, 'operator')) ?? 'equal',
    value: unescapedText(attributeOf(each, 'val') ?? ''),
  })),
});

function colourOf(element: XmlElement, overlays: Overlays): GridCriterion | null {
  const { ground, ink } = overlays(Number(attributeOf(element, 'dxfId') ?? -1));
  const of = isOn(attributeOf(element, 'cellColor') ?? '1') ? 'ground' : 'ink';
  const colour = of === 'ground' ? ground : ink;
  return colour === undefined ? null : { kind: 'colour', of, colour };
}

/** A stretch of rows of which a filter may hide some. */
export interface FilteredRows {
  readonly first: number;
  readonly last: number;
}

/** The rows under the headers of a filter that a grid can show; none while it asks nothing. */
export const filteredRows = (
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
  { columns, all }: ReadFilters,
): readonly FilteredRows[] => (all && columns.length > 0 ? [{ first: top + 1, last: bottom }] : []);
