import { localName } from '../../xml/scan';
import { childNamed, textIn, type XmlElement } from '../../xml/tree';
import type { Moves } from './moves';

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'anchor']);

/** Moves a corner of a picture or chart with the cell it stands on; where that is gone, it stays. */
function followCorner(corner: XmlElement, { rows, columns }: Moves): void {
  for (const [name, { place }] of [
    ['row', rows],
    ['col', columns],
  ] as const) {
    const element = childNamed(corner, name);
    if (element === undefined) continue;
    // Counted from 0.
    const before = Number(textIn(element)) + 1;
    element.children = [{ type: 'text', value: String((place(before) ?? before) - 1) }];
  }
}

/** Moves everything in a drawing, and form controls in a sheet, with the cells they were put on. */
export function followAnchors(element: XmlElement, moves: Moves): void {
  if (moves.rows.still && moves.columns.still) return;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (ANCHORS.has(localName(child.name)) && child.attributes['editAs'] !== 'absolute') {
      for (const name of ['from', 'to']) {
        const corner = childNamed(child, name);
        if (corner !== undefined) followCorner(corner, moves);
      }
    }
    followAnchors(child, moves);
  }
}
