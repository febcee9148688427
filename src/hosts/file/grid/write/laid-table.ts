import { damaged } from '../../unreadable-file';
import { areaName, type Area } from '../../../../workbook/area';
import { escapedAttribute, escapedText, unescapedText } from '../../xml/ooxml-text';
import { childNamed, childrenNamed, elementLike, textIn, treeOf, type XmlElement } from '../../xml/tree';
import { partOf } from '../../xml/xml-text';
import type { Following } from '../follow/following';
import type { GridTable } from '../grid-book';
import { layFilterColumns } from './filter-elements';
import type { OverlayOf } from './highlight-element';
import { setAttribute } from './set-attribute';

const body = ({ area, totalsRow }: GridTable): Area =>
  totalsRow ? { ...area, bottom: area.bottom - 1 } : area;

export interface TableWriting {
  readonly following: Following;
  /** The name of its sheet in the file. */
  readonly home: string;
  /** How it was read; null for a table that was not. */
  readonly before: GridTable | null;
  readonly overlay: OverlayOf;
}

/** The part of a table with the name, the cells, the columns and the filter it has now; the rest of it stays. */
export function laidTable(
  bytes: Uint8Array,
  part: string,
  table: GridTable,
  writing: TableWriting,
): Uint8Array {
  const { following, home } = writing;
  const root = treeOf(bytes, part);
  const before = JSON.stringify(root);
  root.attributes['ref'] = areaName(table.area);
  if (table.name !== table.origin) root.attributes['name'] = escapedAttribute(table.name);
  root.attributes['displayName'] = escapedAttribute(table.name);
  layFlag(root, 'headerRowCount', table.headerRow, true);
  layFlag(root, 'totalsRowCount', table.totalsRow, false);
  const columns = childNamed(root, 'tableColumns');
  if (columns === undefined) throw damaged(part);
  const standing = childrenNamed(columns, 'tableColumn');
  layColumns(columns, standing, table.columns);
  const now = childrenNamed(columns, 'tableColumn');
  layFilter(root, table, writing, (column) => {
    const place = now.findIndex((each) => each === standing[column]);
    return place === -1 ? null : place;
  });
  followFormulas(columns, following, home);
  const sort = childNamed(root, 'sortState');
  if (sort) {
    const now = following.areas(sort.attributes['ref'] ?? '', home);
    // How it was sorted is no longer so where its cells are gone.
    if (now === '') root.children = root.children.filter((node) => node !== sort);
    else followSort(sort, following, home);
  }
  return JSON.stringify(root) === before ? bytes : partOf(root);
}

function layFlag(root: XmlElement, name: string, on: boolean, usual: boolean): void {
  const said = root.attributes[name];
  if (said !== undefined && (said !== '0') === on) return;
  setAttribute(root, name, on === usual ? null : on ? '1' : '0');
}

function followSort(sort: XmlElement, following: Following, home: string): void {
  for (const element of [sort, ...childrenNamed(sort, 'sortCondition')]) {
    const now = following.areas(element.attributes['ref'] ?? '', home);
    if (now !== '') element.attributes['ref'] = now;
  }
}

/** Formulas that a table fills in for new rows, and those of its totals. */
function followFormulas(columns: XmlElement, following: Following, home: string): void {
  for (const column of childrenNamed(columns, 'tableColumn'))
    for (const name of ['calculatedColumnFormula', 'totalsRowFormula'])
      for (const formula of childrenNamed(column, name))
        formula.children = [{ type: 'text', value: following.formula(textIn(formula), home) }];
}

/** The buttons above the columns, and what is chosen there, by the place of the column. */
function layFilter(
  root: XmlElement,
  table: GridTable,
  { before, overlay }: TableWriting,
  placeOf: PlaceOf,
): void {
  const standing = childNamed(root, 'autoFilter');
  if (!table.headerRow || (standing === undefined && table.filters.length === 0)) {
    root.children = root.children.filter((node) => node !== standing);
    return;
  }
  const filter = standing ?? elementLike(root, 'autoFilter');
  if (standing === undefined) root.children.unshift(filter);
  filter.attributes['ref'] = areaName(body(table));
  layFilterColumns(filter, { now: table.filters, before: before?.filters ?? [], placeOf }, overlay);
}

type PlaceOf = (column: number) => number | null;

/** Columns are known by their name; one with a new name in the place of one that is gone was renamed. */
function layColumns(list: XmlElement, standing: readonly XmlElement[], names: readonly string[]): void {
  const nameOf = (element: XmlElement): string => unescapedText(element.attributes['name'] ?? '');
  const known = new Map(standing.map((element) => [nameOf(element), element]));
  const before = new Set(known.keys());
  const now = new Set(names);
  let id = Math.max(0, ...standing.map((element) => Number(element.attributes['id'] ?? 0)));
  list.children = names.map((name, at) => {
    const there = standing[at];
    const renamed = there !== undefined && !now.has(nameOf(there)) && !before.has(name) ? there : undefined;
    const element = known.get(name) ?? renamed;
    if (element === undefined)
      return elementLike(list, 'tableColumn', { id: ++id, name: escapedAttribute(name) });
    element.attributes['name'] = escapedAttribute(name);
    return element;
  });
  list.attributes['count'] = String(names.length);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of a table that was made in the grid. `id` is unique in the workbook. */
export function newTable(table: GridTable, id: number, overlay: OverlayOf): Uint8Array {
  const root: XmlElement = { type: 'element', name: 'table', attributes: {}, children: [] };
  const name = escapedText(table.name);
  root.attributes = { xmlns: MAIN, id: String(id), name, displayName: name, ref: areaName(table.area) };
  layFlag(root, 'headerRowCount', table.headerRow, true);
  layFlag(root, 'totalsRowCount', table.totalsRow, false);
  root.attributes['totalsRowShown'] = table.totalsRow ? '1' : '0';
  root.children = [
    elementLike(
      root,
      'tableColumns',
      { count: table.columns.length },
      table.columns.map((column, at) =>
        elementLike(root, 'tableColumn', { id: at + 1, name: escapedAttribute(column) }),
      ),
    ),
    elementLike(root, 'tableStyleInfo', {
      name: 'TableStyleLight1',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ];
  if (table.headerRow) root.children.unshift(filterOf(root, table, overlay));
  return partOf(root);
}

function filterOf(root: XmlElement, table: GridTable, overlay: OverlayOf): XmlElement {
  const filter = elementLike(root, 'autoFilter', { ref: areaName(body(table)) });
  layFilterColumns(filter, { now: table.filters, before: [], placeOf: () => null }, overlay);
  return filter;
}
