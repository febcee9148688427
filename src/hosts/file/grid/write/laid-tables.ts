import { damaged } from '../../unreadable-file';
import { areaAddress, type Area } from '../../read/address';
import { escapedAttribute } from '../../xml/ooxml-text';
import { childNamed, childrenNamed, elementLike, treeOf, type XmlElement } from '../../xml/tree';
import { partOf } from '../../xml/xml-text';
import { unescapedText } from '../../xml/ooxml-text';
import type { GridTable } from '../grid-book';

const body = ({ area, totalsRow }: GridTable): Area =>
  totalsRow ? { ...area, bottom: area.bottom - 1 } : area;

/** The part of a table with the name, the cells and the columns it has now; the rest of it stays. */
export function laidTable(bytes: Uint8Array, part: string, table: GridTable): Uint8Array {
  const root = treeOf(bytes, part);
  root.attributes['ref'] = areaAddress(table.area);
  root.attributes['name'] = escapedAttribute(table.name);
  root.attributes['displayName'] = escapedAttribute(table.name);
  const filter = childNamed(root, 'autoFilter');
  if (filter) filter.attributes['ref'] = areaAddress(body(table));
  const columns = childNamed(root, 'tableColumns');
  if (columns === undefined) throw damaged(part);
  layColumns(columns, table.columns);
  return partOf(root);
}

/** Columns are known by their name; one with a new name in the place of one that is gone was renamed. */
function layColumns(list: XmlElement, names: readonly string[]): void {
  const standing = childrenNamed(list, 'tableColumn');
  const nameOf = (element: XmlElement): string => unescapedText(element.attributes['name'] ?? '');
  const known = new Map(standing.map((element) => [nameOf(element), element]));
  const now = new Set(names);
  let id = Math.max(0, ...standing.map((element) => Number(element.attributes['id'] ?? 0)));
  list.children = names.map((name, at) => {
    const there = standing[at];
    const renamed = there !== undefined && !now.has(nameOf(there)) ? there : undefined;
    const element = known.get(name) ?? renamed;
    if (element === undefined)
      return elementLike(list, 'tableColumn', { id: ++id, name: escapedAttribute(name) });
    element.attributes['name'] = escapedAttribute(name);
    return element;
  });
  list.attributes['count'] = String(names.length);
}
