import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { baseStyles } from '../look/base-styles';
import { StyleBook } from '../look/style-book';
import { bookOf, type Book } from '../package/book';
import { TYPE_OF } from '../package/content-types';
import { relationOfKind } from '../package/relations';
import { tablePartsOf } from '../read/table-part';
import { partOf } from '../xml/xml-text';
import type { Parts } from '../zip/unpack';
import { withoutSheetTitles } from './app-properties';
import { checkSpecs } from '../../../workbook/spec/check-specs';
import { Draft, RelationList } from './draft';
import { dynamicArrayMark } from './dynamic-array-mark';
import { isHiddenSheet } from './hidden-sheet';
import { Lists, standingLists } from './lists-sheet';
import { markedSheets } from './mark-dependents';
import { refuseLosses } from './refuse-losses';
import { addSheetParts, type SheetPlace } from './sheet-parts';
import { standingSheet } from './standing-sheet';
import { storedSheet } from './stored-results';
import { activePlace, listSheet, namePrintTitles } from './workbook-part';

const STYLES = 'xl/styles.xml';
const METADATA = 'xl/metadata.xml';

/** One writing of sheets: what is shared by all of them, and the workbook's own part as it changes. */
class Writing {
  private readonly draft: Draft;
  private readonly relations: RelationList;
  private readonly styles: StyleBook;
  private readonly stylesPart: string | null;
  private readonly lists: Lists;
  private readonly tableIds: Set<number>;
  private readonly arrayMark: number | null;
  private readonly names: string[];

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    specs: readonly SheetSpec[],
  ) {
    this.draft = new Draft(parts);
    this.relations = new RelationList(book.relations);
    this.stylesPart = relationOfKind(book.relations, 'styles')?.target ?? null;
    const standing = this.stylesPart === null ? undefined : parts.get(this.stylesPart);
    this.styles = new StyleBook(standing ?? baseStyles(), this.stylesPart ?? STYLES);
    this.lists = new Lists(standingLists(parts, book));
    this.names = book.sheets.map((sheet) => sheet.name.toLowerCase());
    const worksheets = book.sheets.filter((sheet) => sheet.worksheet);
    this.tableIds = new Set(
      worksheets.flatMap((sheet) => tablePartsOf(parts, sheet.part)).map(({ id }) => id),
    );
    this.arrayMark = specs.some((spec) => spec.spills.length > 0) ? this.marked() : null;
  }

  async write(specs: readonly SheetSpec[]): Promise<void> {
    for (const spec of specs) {
      await this.add(spec);
      const stored = storedSheet(spec);
      if (stored) await this.add(stored);
    }
    const lists = this.lists.sheet();
    if (lists) await this.add(lists);
    for (const [part, bytes] of markedSheets(this.parts, this.book, specs)) this.draft.replace(part, bytes);
  }

  finished(): Parts {
    if (this.stylesPart === null) {
      this.draft.add(STYLES, TYPE_OF.styles, this.styles.bytes());
      this.relations.add('styles', STYLES);
    } else this.draft.replace(this.stylesPart, this.styles.bytes());
    // The order of calculation names cells that may be gone; Excel makes a new one when it opens the file.
    this.relations.remove('calcChain');
    this.draft.relate(this.book.part, this.relations.all());
    this.draft.replace(this.book.part, partOf(this.book.root));
    if (this.names.length > this.book.sheets.length) withoutSheetTitles(this.parts, this.draft);
    return this.draft.finished();
  }

  private async add(spec: SheetSpec): Promise<void> {
    const at = this.names.indexOf(spec.name.toLowerCase());
    const place = at === -1 ? this.newPlace(spec) : at;
    const standing = this.book.sheets[at];
    await addSheetParts(this.draft, spec, {
      ...this.shared(),
      part: standing?.part ?? this.newPart(spec),
      codeName: standing ? standingSheet(this.parts, standing).codeName : null,
      selected: place === activePlace(this.book.root),
    });
    namePrintTitles(this.book.root, spec, place);
  }

  private shared(): Omit<SheetPlace, 'part' | 'codeName' | 'selected'> {
    return {
      styles: this.styles,
      arrayMark: this.arrayMark,
      since1904: this.book.since1904,
      placeOfList: (values) => this.lists.placeOf(values),
      nextTableId: () => {
        let id = 1;
        while (this.tableIds.has(id)) id += 1;
        this.tableIds.add(id);
        return id;
      },
    };
  }

  private newPlace(spec: SheetSpec): number {
    return this.names.push(spec.name.toLowerCase()) - 1;
  }

  private newPart(spec: SheetSpec): string {
    const nothing = new Uint8Array();
    const part = this.draft.addNumbered('xl/worksheets/sheet', 'xml', TYPE_OF.worksheet, nothing);
    listSheet(this.book.root, spec.name, this.relations.add('worksheet', part), isHiddenSheet(spec));
    return part;
  }

  private marked(): number {
    const standing = relationOfKind(this.book.relations, 'sheetMetadata')?.target ?? null;
    const part = standing ?? METADATA;
    const { mark, bytes } = dynamicArrayMark(this.parts.get(part) ?? null, part);
    if (standing === null) {
      this.draft.add(part, TYPE_OF.metadata, bytes);
      this.relations.add('sheetMetadata', part);
    } else this.draft.replace(part, bytes);
    return mark;
  }
}

/**
 * The package with these sheets in it: a sheet of the same name is replaced in its place, others come at the
 * end. Every part that is not ours stays byte for byte as it was, but that formulas which use these sheets are
 * marked to be calculated. Whole or not at all: `parts` is not changed.
 * Throws `UnwritableFile` where something of the user's would be lost, `BrokenSpec` for a mistake of ours.
 */
export async function withSheets(parts: Parts, specs: readonly SheetSpec[]): Promise<Parts> {
  if (specs.length === 0) return parts;
  checkSpecs(specs);
  const book = bookOf(parts);
  refuseLosses(parts, book, specs);
  const writing = new Writing(parts, book, specs);
  await writing.write(specs);
  return writing.finished();
}
