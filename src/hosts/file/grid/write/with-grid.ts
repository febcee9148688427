import { elementText } from '../../xml/xml-text';
import { bookOf, type Book, type BookSheet } from '../../package/book';
import { TYPE_OF } from '../../package/content-types';
import { kindOf, relationOfKind, relationsOf, type Relation } from '../../package/relations';
import { StyleBook } from '../../look/style-book';
import { baseStyles } from '../../look/base-styles';
import { tablePartsOf } from '../../read/table-part';
import { damaged } from '../../unreadable-file';
import { Draft, RelationList } from '../../write/draft';
import { dynamicArrayMark } from '../../write/dynamic-array-mark';
import { isStoredSheet, storedSheet } from '../../write/stored-results';
import { tablePartBytes } from '../../write/table-xml';
import { withSheets } from '../../write/with-sheets';
import { elementLike, type XmlElement } from '../../xml/tree';
import { bytesOf, partOf } from '../../xml/xml-text';
import type { Parts } from '../../zip/unpack';
import type { GridBook, GridCell, GridSheet, GridTable } from '../grid-book';
import { gridOf } from '../read/grid-of';
import { sheetFrame } from '../read/sheet-frame';
import { layFrame, layHighlights, layValidations, listOf } from './frame-edits';
import { laidTable } from './laid-tables';
import { sheetData } from './sheet-data';
import { layBook } from './laid-book';
import { spilledSpec } from './spilled-spec';
import { standingCells } from './standing-cells';

const STYLES = 'xl/styles.xml';
const METADATA = 'xl/metadata.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData/></worksheet>`;

/**
 * The package as it is after people worked on it in a grid: everything the grid shows is as it is there, and
 * what it cannot show is kept. Whole or not at all: `parts` is not changed. Throws `UnreadableFile` where a
 * part is damaged.
 */
export async function withGrid(parts: Parts, grid: GridBook): Promise<Parts> {
  const writing = new GridWriting(parts, await gridOf(parts), grid);
  const written = writing.finished();
  const stored = grid.sheets.map((sheet) => storedSheet(spilledSpec(sheet))).filter((spec) => spec !== null);
  return withSheets(written, stored);
}

/** One saving of a grid: what all its sheets share. */
class GridWriting {
  private readonly draft: Draft;
  private readonly book: Book;
  private readonly relations: RelationList;
  private readonly styles: StyleBook;
  private readonly stylesPart: string | null;
  private metadata: { readonly mark: number; readonly bytes: Uint8Array } | null = null;
  private readonly tableIds: Set<number>;

  constructor(
    private readonly parts: Parts,
    private readonly before: GridBook,
    private readonly grid: GridBook,
  ) {
    this.draft = new Draft(parts);
    this.book = bookOf(parts);
    this.stylesPart = relationOfKind(this.book.relations, 'styles')?.target ?? null;
    const standing = this.stylesPart === null ? undefined : parts.get(this.stylesPart);
    this.styles = new StyleBook(standing ?? baseStyles(), this.stylesPart ?? STYLES);
    this.tableIds = new Set(
      this.book.sheets
        .filter(({ worksheet }) => worksheet)
        .flatMap((sheet) => tablePartsOf(parts, sheet.part))
        .map(({ id }) => id),
    );
    this.relations = new RelationList(this.book.relations);
  }

  finished(): Parts {
    const places = this.grid.sheets.map((sheet) => ({ sheet, part: this.written(sheet) }));
    // Sheets of charts, and those this host keeps for itself, are in no grid and stay; stored results are made anew.
    const unseen = this.book.sheets.filter((sheet) => !sheet.worksheet && !isStoredSheet(sheet));
    layBook(this.book, this.relations, places, unseen, this.grid.names);
    this.finishShared();
    this.draft.relate(this.book.part, this.relations.all());
    this.draft.replace(this.book.part, partOf(this.book.root));
    return this.draft.finished();
  }

  private finishShared(): void {
    if (this.stylesPart === null) {
      this.draft.add(STYLES, TYPE_OF.styles, this.styles.bytes());
      this.relations.add('styles', STYLES);
    } else this.draft.replace(this.stylesPart, this.styles.bytes());
    if (this.metadata !== null) {
      const standing = relationOfKind(this.book.relations, 'sheetMetadata')?.target;
      if (standing === undefined) {
        this.draft.add(METADATA, TYPE_OF.metadata, this.metadata.bytes);
        this.relations.add('sheetMetadata', METADATA);
      } else this.draft.replace(standing, this.metadata.bytes);
    }
    this.relations.remove('calcChain');
  }

  /** The mark of a dynamic array, made when the first one is written. */
  private arrayMark(): number {
    const standing = relationOfKind(this.book.relations, 'sheetMetadata')?.target;
    this.metadata ??= dynamicArrayMark(
      standing === undefined ? null : (this.parts.get(standing) ?? null),
      standing ?? METADATA,
    );
    return this.metadata.mark;
  }

  /** Writes a sheet and gives the part it is in. */
  private written(sheet: GridSheet): string {
    const origin = this.book.sheets.find(({ name }) => name === sheet.origin);
    const part =
      origin?.part ??
      this.draft.addNumbered('xl/worksheets/sheet', 'xml', TYPE_OF.worksheet, bytesOf(EMPTY_SHEET));
    const bytes = origin === undefined ? bytesOf(EMPTY_SHEET) : this.bytesOf(origin);
    const before = this.before.sheets.find(({ name }) => name === sheet.origin) ?? null;
    const frame = sheetFrame(bytes, part);
    layFrame(frame, sheet);
    layValidations(frame, sheet, before);
    layHighlights(frame, sheet, before, (look) => this.styles.gridOverlay(look));
    this.layTables(frame, part, sheet, origin ?? null);
    const data = sheetData(sheet, {
      standing: standingCells(bytes, part),
      before: byAddress(before?.cells ?? []),
      styleOf: (look) => this.styles.gridCell(look),
      arrayMark: () => this.arrayMark(),
      since1904: this.book.since1904,
    });
    this.draft.replace(part, bytesOf(withData(frame, data)));
    return part;
  }

  private bytesOf({ part }: BookSheet): Uint8Array {
    const bytes = this.parts.get(part);
    if (!bytes) throw damaged(part);
    return bytes;
  }

  private layTables(frame: XmlElement, part: string, sheet: GridSheet, origin: BookSheet | null): void {
    const standing = origin === null ? [] : tablePartsOf(this.parts, origin.part);
    const before: readonly Relation[] = origin === null ? [] : relationsOf(this.parts, origin.part);
    const relations = new RelationList(before.filter((relation) => kindOf(relation) !== 'table'));
    const ids = sheet.tables.map((table) => {
      const known = standing.find(({ name }) => name === table.origin);
      const bytes = known && this.parts.get(known.part);
      if (known === undefined || !bytes) return relations.add('table', this.newTable(table));
      this.draft.replace(known.part, laidTable(bytes, known.part, table));
      return relations.add('table', known.part);
    });
    frame.children = frame.children.filter(
      (node) => node.type !== 'element' || !/(^|:)tableParts$/.test(node.name),
    );
    if (ids.length > 0) {
      const prefix = relationPrefix(frame);
      const list = listOf(frame, 'tableParts');
      list.attributes['count'] = String(ids.length);
      list.children = ids.map((id) => elementLike(frame, 'tablePart', { [`${prefix}:id`]: id }));
    }
    this.draft.relate(part, relations.all());
  }

  private newTable(table: GridTable): string {
    let id = 1;
    while (this.tableIds.has(id)) id += 1;
    this.tableIds.add(id);
    const { top, left, bottom } = table.area;
    const bytes = tablePartBytes(
      {
        name: table.name,
        row: top,
        column: left,
        columns: table.columns.map((header) => ({ header, style: 'input', format: 'general' })),
        rows: [],
        emptyRows: bottom - top,
      },
      id,
    );
    return this.draft.addNumbered('xl/tables/table', 'xml', TYPE_OF.table, bytes);
  }
}

const byAddress = (cells: readonly GridCell[]): ReadonlyMap<string, GridCell> =>
  new Map(cells.flatMap((cell) => (cell.origin === null ? [] : [[cell.origin, cell]])));

const relationPrefix = (frame: XmlElement): string => {
  const key = Object.entries(frame.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === RELATIONS,
  )?.[0];
  if (key === undefined) frame.attributes['xmlns:r'] = RELATIONS;
  return key?.slice('xmlns:'.length) ?? 'r';
};

/** The rows go in as text: they are most of a sheet. Their names carry no prefix, so they say their own namespace. */
const withData = (frame: XmlElement, data: string): string => {
  const prefix = /^(\w+:)/.exec(frame.name)?.[1] ?? '';
  const own = prefix === '' ? '' : ` xmlns="${MAIN}"`;
  return elementText(frame).replace(`<${prefix}sheetData/>`, () => `<sheetData${own}>${data}</sheetData>`);
};
