import { areaName } from '../../../../workbook/area';
import { childNamed, type XmlElement } from '../../xml/tree';
import type { Axis } from '../follow/axis';
import type { GridSheet } from '../grid-book';
import { same } from '../same-content';
import { layFilterColumns } from './filter-elements';
import { inFrame, without } from './frame-order';
import type { OverlayOf } from './highlight-element';

/**
 * The filter of a sheet itself, where it is not as it was. `before` is how the sheet was read, `columnNow` says
 * where its columns went; null where they stayed.
 */
export function layFilter(
  frame: XmlElement,
  { filter }: GridSheet,
  before: GridSheet | null,
  { overlay, columnNow }: { readonly overlay: OverlayOf; readonly columnNow: Axis | null },
): void {
  const was = before?.filter ?? null;
  if (same(filter, was)) return;
  if (filter === null) {
    without(frame, 'autoFilter');
    return;
  }
  const element = childNamed(frame, 'autoFilter') ?? inFrame(frame, 'autoFilter');
  element.attributes['ref'] = areaName(filter.area);
  const { left, right } = filter.area;
  const placeOf = (column: number): number | null => {
    const stood = (was?.area.left ?? left) + column;
    const now = columnNow === null ? stood : columnNow(stood);
    return now === null || now < left || now > right ? null : now - left;
  };
  layFilterColumns(element, { now: filter.columns, before: was?.columns ?? [], placeOf }, overlay);
}
