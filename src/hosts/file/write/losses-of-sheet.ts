import type { BookSheet } from '../package/book';
import { kindOf, relationsOf, type Relation } from '../package/relations';
import { tablePartsOf } from '../read/table-part';
import type { WouldLose } from '../unwritable-file';
import { scanXml, textOfPart } from '../xml/scan';
import { attributeOf, childrenNamed, descendantsNamed, textIn, treeOf } from '../xml/tree';
import { unescapedText } from '../xml/ooxml-text';
import type { Parts } from '../zip/unpack';
import { OUR_CHART } from './drawing-xml';
import { OUR_NOTES } from './notes-xml';
import type { StandingSheet } from './standing-sheet';

export interface Loss {
  readonly what: WouldLose;
  readonly name: string | null;
}

/** Our own tables are called kp…; any other on our sheet is the user's. */
const OUR_TABLE = /^kp[A-Z]/;

const BY_KIND: Readonly<Record<string, WouldLose>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  ctrlProp: 'control',
  control: 'control',
  activeXControlBinary: 'control',
  oleObject: 'embeddedObject',
  package: 'embeddedObject',
  queryTable: 'dataConnection',
  threadedComment: 'comment',
  image: 'picture',
  customProperty: 'other',
};

const IN_SHEET: Readonly<Record<string, WouldLose>> = {
  controls: 'control',
  oleObjects: 'embeddedObject',
  picture: 'picture',
  legacyDrawingHF: 'picture',
  dataConsolidate: 'other',
  scenarios: 'other',
};

function inDrawing(parts: Parts, part: string): readonly Loss[] {
  const bytes = parts.get(part);
  if (!bytes) return [];
  const root = treeOf(bytes, part);
  const charts = new Set(
    descendantsNamed(root, 'graphicFrame').flatMap((each) => descendantsNamed(each, 'cNvPr')),
  );
  return descendantsNamed(root, 'cNvPr')
    .map((each) => ({ name: attributeOf(each, 'name') ?? '', chart: charts.has(each) }))
    .filter(({ name, chart }) => !(chart && name.startsWith(OUR_CHART)))
    .map(({ name, chart }) => ({ what: chart ? 'chart' : 'picture', name }));
}

function inNotes(parts: Parts, part: string): readonly Loss[] {
  const bytes = parts.get(part);
  if (!bytes) return [];
  const root = treeOf(bytes, part);
  const list = childrenNamed(root, 'authors').flatMap((each) => childrenNamed(each, 'author'));
  const authors = list.map((each) => unescapedText(textIn(each)));
  const other = descendantsNamed(root, 'comment').find(
    (each) => authors[Number(attributeOf(each, 'authorId'))] !== OUR_NOTES,
  );
  return other ? [{ what: 'comment', name: attributeOf(other, 'ref') ?? null }] : [];
}

/** Buttons of the old kind have no part of their own, only a box. */
function inBoxes(parts: Parts, part: string): readonly Loss[] {
  const bytes = parts.get(part);
  if (!bytes) return [];
  const kinds = [...textOfPart(bytes, part).matchAll(/ObjectType="(\w+)"/g)].map(([, kind]) => kind);
  return kinds.some((kind) => kind !== 'Note') ? [{ what: 'control', name: null }] : [];
}

function inRelation(parts: Parts, relation: Relation): readonly Loss[] {
  const kind = kindOf(relation);
  const what = BY_KIND[kind];
  if (what) return [{ what, name: null }];
  if (kind === 'drawing') return inDrawing(parts, relation.target);
  if (kind === 'comments') return inNotes(parts, relation.target);
  if (kind === 'vmlDrawing') return inBoxes(parts, relation.target);
  return [];
}

/** Slicers may stand on another sheet; they know their table by its number. */
function slicedTables(parts: Parts): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [part, bytes] of parts) {
    if (!part.startsWith('xl/slicerCaches/') || !part.endsWith('.xml')) continue;
    scanXml(bytes, part, {
      open: (name, attributes) => {
        if (name === 'tableSlicerCache') ids.add(attributes['tableId'] ?? '');
      },
      text: () => undefined,
      close: () => undefined,
    });
  }
  return ids;
}

function inTables(parts: Parts, sheet: BookSheet, written: ReadonlySet<string>): readonly Loss[] {
  const sliced = slicedTables(parts);
  return tablePartsOf(parts, sheet.part).flatMap((table): readonly Loss[] => {
    const { name } = table;
    if (!OUR_TABLE.test(name) && !written.has(name.toLowerCase())) return [{ what: 'table', name }];
    if (relationsOf(parts, table.part).length > 0) return [{ what: 'dataConnection', name }];
    return sliced.has(String(table.id)) ? [{ what: 'slicer', name }] : [];
  });
}

/**
 * What the user has put on a sheet of ours and would lose with it: everything of a kind that we never write,
 * and charts, notes and tables that are not ours. Cells are ours to replace.
 * @param written lower-case names of the tables that will be written
 */
export function lossesOfSheet(
  parts: Parts,
  sheet: BookSheet,
  standing: StandingSheet,
  written: ReadonlySet<string>,
): readonly Loss[] {
  const inSheet = [...standing.holds].map((name): Loss => ({ what: IN_SHEET[name] ?? 'other', name: null }));
  const related = relationsOf(parts, sheet.part).flatMap((relation) => inRelation(parts, relation));
  return [...inSheet, ...related, ...inTables(parts, sheet, written)];
}
