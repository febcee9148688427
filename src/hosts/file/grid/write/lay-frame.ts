import { areaName, cellName } from '../../../../workbook/area';
import { childNamed, elementLike, ensuredChild, type XmlElement } from '../../xml/tree';
import type { GridSheet } from '../grid-book';
import { same } from '../same-content';
import { inFrame, without } from './frame-order';
import { setAttribute } from './set-attribute';

/**
 * Gives a sheet without its cells the colour, the view and the merged cells that the grid has now, where they
 * are not as they were. `before` is how the sheet was shown; null for a new one.
 */
export function layFrame(frame: XmlElement, sheet: GridSheet, before: GridSheet | null): void {
  if (sheet.tabColour !== (before?.tabColour ?? null)) layColour(frame, sheet);
  layView(frame, sheet, before);
  if (!same(sheet.merges, before?.merges ?? [])) layMerges(frame, sheet);
}

function layColour(frame: XmlElement, { tabColour }: GridSheet): void {
  const properties = inFrame(frame, 'sheetPr');
  without(properties, 'tabColor');
  if (tabColour !== null)
    properties.children.unshift(elementLike(frame, 'tabColor', { rgb: `FF${tabColour}` }));
}

function layView(frame: XmlElement, sheet: GridSheet, before: GridSheet | null): void {
  const was = before ?? { gridLines: true, rightToLeft: false, zoom: 100, frozen: { rows: 0, columns: 0 } };
  const seen = ({ gridLines, rightToLeft, zoom, frozen }: typeof was) => [
    gridLines,
    rightToLeft,
    zoom,
    frozen,
  ];
  if (same(seen(sheet), seen(was))) return;
  const views = inFrame(frame, 'sheetViews');
  const view = ensuredChild(views, 'sheetView', ['sheetView']);
  view.attributes['workbookViewId'] ??= '0';
  if (sheet.gridLines !== was.gridLines) setAttribute(view, 'showGridLines', sheet.gridLines ? null : '0');
  if (sheet.rightToLeft !== was.rightToLeft)
    setAttribute(view, 'rightToLeft', sheet.rightToLeft ? '1' : null);
  if (sheet.zoom !== was.zoom) {
    const zoom = sheet.zoom === 100 ? null : String(sheet.zoom);
    setAttribute(view, 'zoomScale', zoom);
    // In the usual view the program takes this one.
    setAttribute(view, 'zoomScaleNormal', zoom);
  }
  if (!same(sheet.frozen, was.frozen)) layPane(frame, view, sheet);
}

function layPane(frame: XmlElement, view: XmlElement, { frozen: { rows, columns } }: GridSheet): void {
  // What was selected may lie in a pane that is no longer there.
  without(view, 'pane');
  without(view, 'selection');
  if (rows === 0 && columns === 0) return;
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  view.children.unshift(
    elementLike(frame, 'pane', {
      ...(columns === 0 ? {} : { xSplit: columns }),
      ...(rows === 0 ? {} : { ySplit: rows }),
      topLeftCell: cellName(rows + 1, columns + 1),
      activePane: corner,
      state: 'frozen',
    }),
    elementLike(frame, 'selection', { pane: corner }),
  );
}

function layMerges(frame: XmlElement, { merges }: GridSheet): void {
  without(frame, 'mergeCells');
  if (merges.length === 0) return;
  const list = inFrame(frame, 'mergeCells');
  list.attributes = { count: String(merges.length) };
  list.children = merges.map((area) => elementLike(frame, 'mergeCell', { ref: areaName(area) }));
}

/** A copy of a sheet is not selected along with it: what is typed in one would be typed in both. */
export function unselect(frame: XmlElement): void {
  const views = childNamed(frame, 'sheetViews');
  const view = views && childNamed(views, 'sheetView');
  if (view) delete view.attributes['tabSelected'];
}
