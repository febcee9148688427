import { cellName, parsedCell } from '../../../../workbook/area';
import { textOfPart } from '../../xml/scan';
import { attributeOf, childrenNamed, descendantsNamed, treeOf } from '../../xml/tree';
import { partOf } from '../../xml/xml-text';
import type { Following } from './following';

/** The notes of a sheet, or what people said to each other there, with their cells. */
export function followedNotes(
  bytes: Uint8Array,
  part: string,
  following: Following,
  home: string,
): Uint8Array {
  const root = treeOf(bytes, part);
  const list = [root, ...descendantsNamed(root, 'commentList')];
  for (const parent of list) {
    const gone = new Set<unknown>();
    for (const note of [...childrenNamed(parent, 'comment'), ...childrenNamed(parent, 'threadedComment')]) {
      const before = attributeOf(note, 'ref') ?? '';
      const now = following.cell(before, home);
      if (now === null) gone.add(note);
      else note.attributes['ref'] = now;
    }
    parent.children = parent.children.filter((node) => !gone.has(node));
  }
  return partOf(root);
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const COLUMN = /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/;
const ANCHOR = /(<x:Anchor>\s*)([\d,\s-]+?)(\s*<\/x:Anchor>)/;

/** The eight numbers of a box: column, offset, row, offset of one corner and of the other; all from 0. */
function followedAnchor(anchor: string, following: Following, home: string): string {
  const moves = following.moves(home);
  const numbers = anchor.split(',').map((each) => Number(each.trim()));
  if (moves === null || numbers.length !== 8) return anchor;
  return numbers
    .map((number, at) => {
      if (at % 2 === 1) return number;
      const { place } = at % 4 === 0 ? moves.columns : moves.rows;
      return (place(number + 1) ?? number + 1) - 1;
    })
    .join(', ');
}

/**
 * The boxes of notes and the old kind of buttons. They are in an older language that some programs write
 * loosely, so it is changed as text.
 */
export function followedBoxes(
  bytes: Uint8Array,
  part: string,
  following: Following,
  home: string,
): Uint8Array {
  const text = textOfPart(bytes, part).replace(SHAPE, (shape) => {
    const row = ROW.exec(shape)?.[2];
    const column = COLUMN.exec(shape)?.[2];
    const moved = shape.replace(
      ANCHOR,
      (_, open: string, anchor: string, close: string) =>
        open + followedAnchor(anchor, following, home) + close,
    );
    if (row === undefined || column === undefined) return moved;
    const now = following.cell(cellName(Number(row) + 1, Number(column) + 1), home);
    const place = now === null ? null : parsedCell(now);
    if (place === null) return '';
    return moved
      .replace(ROW, (_, open: string, __, close: string) => `${open}${place.row - 1}${close}`)
      .replace(COLUMN, (_, open: string, __, close: string) => `${open}${place.column - 1}${close}`);
  });
  return new TextEncoder().encode(text);
}
