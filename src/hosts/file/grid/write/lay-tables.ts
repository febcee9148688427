import { TYPE_OF } from '../../package/content-types';
import { kindOf, relationsOf } from '../../package/relations';
import { tablePartsOf } from '../../read/table-part';
import { RelationList, type Draft } from '../../write/draft';
import { elementLike, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type { Following } from '../follow/following';
import type { GridSheet, GridTable } from '../grid-book';
import { same } from '../same-content';
import type { ClaimedSheet } from './claimed-sheets';
import { inFrame, without } from './frame-order';
import type { OverlayOf } from './highlight-element';
import { laidTable, newTable } from './laid-table';

export interface TablesWriting {
  readonly draft: Draft;
  readonly parts: Parts;
  readonly following: Following;
  readonly overlay: OverlayOf;
  readonly nextId: () => number;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Gives a sheet the tables that the grid has: parts of tables that did not change stay as they are. */
export function layTables(
  frame: XmlElement,
  part: string,
  { sheet, source, own }: ClaimedSheet,
  before: GridSheet | null,
  { draft, parts, following, overlay, nextId }: TablesWriting,
): void {
  const known = own && source !== null ? tablePartsOf(parts, source.part) : [];
  const relations = new RelationList(own && source !== null ? relationsOf(parts, source.part) : []);
  const newPart = (table: GridTable): string =>
    draft.addNumbered('xl/tables/table', 'xml', TYPE_OF.table, newTable(table, nextId(), overlay));
  const places = sheet.tables.map((table) => {
    const standing = known.find(({ name }) => name === table.origin);
    const bytes = standing && parts.get(standing.part);
    if (standing === undefined || !bytes) return newPart(table);
    const was = before?.tables.find(({ origin }) => origin === table.origin) ?? null;
    if (following.anything || !same(was, table)) {
      const writing = { following, home: before?.name ?? sheet.name, before: was, overlay };
      draft.replace(standing.part, laidTable(bytes, standing.part, table, writing));
    }
    return standing.part;
  });
  const gone = known.filter((table) => !places.includes(table.part)).map((table) => table.part);
  const added = places.filter((each) => !known.some((table) => table.part === each));
  if (gone.length + added.length === 0) return;
  relations.drop((relation) => kindOf(relation) === 'table' && gone.includes(relation.target));
  for (const each of added) relations.add('table', each);
  listTables(frame, places, relations);
  draft.relate(part, relations.all());
}

function listTables(frame: XmlElement, places: readonly string[], relations: RelationList): void {
  if (places.length === 0) {
    without(frame, 'tableParts');
    return;
  }
  const prefix = relationPrefix(frame);
  const list = inFrame(frame, 'tableParts');
  list.attributes['count'] = String(places.length);
  list.children = places.map((place) =>
    elementLike(frame, 'tablePart', {
      [`${prefix}:id`]: relations.all().find(({ target }) => target === place)?.id ?? '',
    }),
  );
}

const relationPrefix = (frame: XmlElement): string => {
  const key = Object.entries(frame.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && [RELATIONS, STRICT_RELATIONS].includes(value),
  )?.[0];
  if (key === undefined) frame.attributes['xmlns:r'] = RELATIONS;
  return key?.slice('xmlns:'.length) ?? 'r';
};
