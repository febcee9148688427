import { baseStyles } from '../../look/base-styles';
import { StyleBook } from '../../look/style-book';
import type { Book } from '../../package/book';
import { TYPE_OF } from '../../package/content-types';
import { relationOfKind } from '../../package/relations';
import type { Area } from '../../../../workbook/area';
import { tablePartsOf } from '../../read/table-part';
import { withoutSheetTitles } from '../../write/app-properties';
import { Draft, RelationList } from '../../write/draft';
import { dynamicArrayMark } from '../../write/dynamic-array-mark';
import { partOf } from '../../xml/xml-text';
import type { Parts } from '../../zip/unpack';
import { followParts } from '../follow/follow-parts';
import type { Following } from '../follow/following';
import type { GridBook, GridSheet } from '../grid-book';
import { same } from '../same-content';
import { claimedSheets, type ClaimedSheet } from './claimed-sheets';
import { followingOf } from './following-of';
import { layBook, type ListedSheet } from './laid-book';
import { layNames, type NamedSheet } from './lay-names';
import { laySheet, type SheetWriting } from './lay-sheet';
import { StandingBook } from './standing-book';
import { storedSheets } from './stored-sheet';
import { emptySheet } from './written-sheet';

const STYLES = 'xl/styles.xml';
const METADATA = 'xl/metadata.xml';

/** One saving of a grid: what all its sheets share. */
export class GridWriting {
  private readonly draft: Draft;
  private readonly relations: RelationList;
  private readonly styles: StyleBook;
  private readonly stylesPart: string | null;
  private readonly tableIds: Set<number>;
  private readonly claimed: readonly ClaimedSheet[];
  private readonly following: Following;
  private metadata: { readonly mark: number; readonly bytes: Uint8Array } | null = null;
  private bookChanged = false;
  /** The parts of sheets that are not as they were. */
  private readonly changed = new Set<string>();

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    private readonly before: GridBook,
    private readonly grid: GridBook,
  ) {
    this.draft = new Draft(parts);
    this.relations = new RelationList(book.relations);
    this.stylesPart = relationOfKind(book.relations, 'styles')?.target ?? null;
    const standing = this.stylesPart === null ? undefined : parts.get(this.stylesPart);
    this.styles = new StyleBook(standing ?? baseStyles(), this.stylesPart ?? STYLES);
    const worksheets = book.sheets.filter(({ worksheet }) => worksheet);
    this.tableIds = new Set(worksheets.flatMap(({ part }) => tablePartsOf(parts, part)).map(({ id }) => id));
    this.claimed = claimedSheets(book, grid.sheets);
    this.following = followingOf(book, before, this.claimed);
  }

  finished(): Parts {
    const sheets = this.writtenSheets();
    const homes = new Set(
      this.book.sheets
        .filter(({ part }) => sheets.some((sheet) => sheet.part === part))
        .map(({ name }) => name),
    );
    followParts(this.draft, this.parts, this.book, this.following, homes);
    this.finishBook(sheets);
    if (this.changed.size === 0 && !this.bookChanged) return this.parts;
    this.finishShared();
    this.draft.relate(this.book.part, this.relations.all());
    return this.draft.finished();
  }

  /** All sheets in their order: those of the grid, and those it does not show where they stood. */
  private writtenSheets(): readonly ListedSheet[] {
    const standing = new StandingBook(this.parts, this.book, this.before);
    const stored = storedSheets(this.grid.sheets, standing);
    const sheets = this.claimed.map((claimed): ListedSheet => {
      const storedOn = stored.some(({ of }) => of === claimed.sheet) ? claimed.sheet.name : null;
      const part = this.written(claimed, standing, storedOn);
      return { name: claimed.sheet.name, part, state: claimed.sheet.hidden ? 'hidden' : 'visible' };
    });
    const kept = stored.map(({ of, sheet }): ListedSheet => {
      const there = this.book.sheets.find(({ name }) => name === sheet.name);
      const shown = sheets[this.grid.sheets.indexOf(of)];
      const claimed = { sheet, source: null, place: 0, own: false };
      // What a sheet keeps is as it was where the sheet is.
      const part =
        there && shown && !this.changed.has(shown.part)
          ? there.part
          : this.written(claimed, standing, null, there?.part);
      return { name: sheet.name, part, state: 'veryHidden' };
    });
    const charts = this.book.sheets
      .filter(({ worksheet }) => !worksheet)
      .map(({ name, part, hidden }): ListedSheet => ({ name, part, state: hidden ? 'hidden' : 'visible' }));
    return inPlace(sheets, [...charts, ...kept], this.book);
  }

  /** Writes a sheet, if it is not as it was, and gives the part it is in. */
  private written(
    claimed: ClaimedSheet,
    standing: StandingBook,
    storedOn: string | null,
    there?: string,
  ): string {
    const own = claimed.own && claimed.source !== null ? claimed.source.part : there;
    const part = own ?? this.draft.addNumbered('xl/worksheets/sheet', 'xml', TYPE_OF.worksheet, emptySheet());
    const bytes = laySheet(part, claimed, this.sheetWriting(standing, storedOn));
    if (bytes !== this.parts.get(part)) this.changed.add(part);
    this.draft.replace(part, bytes);
    return part;
  }

  private sheetWriting(standing: StandingBook, storedOn: string | null): SheetWriting {
    return {
      parts: this.parts,
      draft: this.draft,
      book: standing,
      following: this.following,
      storedOn,
      since1904: this.book.since1904,
      arrayMark: () => this.arrayMark(),
      styleOf: (look, style, was) => this.styles.gridCell(look, style, was),
      overlay: (look) => this.styles.gridOverlay(look),
      nextTableId: () => {
        let id = 1;
        while (this.tableIds.has(id)) id += 1;
        this.tableIds.add(id);
        return id;
      },
    };
  }

  private finishBook(sheets: readonly ListedSheet[]): void {
    const { book, claimed } = this;
    const before = book.sheets.map(({ name }) => name);
    const stays = same(
      sheets.map(({ name, state }) => [name, state !== 'visible']),
      book.sheets.map(({ name, hidden }) => [name, hidden]),
    );
    // What the workbook itself says of sheets and names is as it was.
    const filters = claimed.some(({ sheet }) => !same(sheet.filter?.area ?? null, this.filterBefore(sheet)));
    if (stays && !filters && !this.following.anything && same(this.grid.names, this.before.names)) return;
    this.bookChanged = true;
    layBook(book, this.relations, sheets);
    const originOf = (name: string, part: string): string | null => {
      const own = claimed.find(({ sheet }) => sheet.name === name);
      if (own) return own.own ? (own.source?.name ?? null) : null;
      return book.sheets.find((sheet) => sheet.part === part)?.name ?? null;
    };
    layNames(book.root, this.grid.names, {
      before,
      now: sheets.map(({ name, part }) => {
        const shown = claimed.find(({ sheet }) => sheet.name === name)?.sheet;
        // A sheet that no grid shows keeps the filter it has.
        return { name, origin: originOf(name, part), filter: shown && this.filterNow(shown) };
      }),
      following: this.following,
      shown: this.before.names,
    });
    if (
      !same(
        before,
        sheets.map(({ name }) => name),
      )
    )
      withoutSheetTitles(this.parts, this.draft);
    this.draft.replace(book.part, partOf(book.root));
  }

  private filterNow(sheet: GridSheet): NamedSheet['filter'] {
    return sheet.filter && { area: sheet.filter.area, isNew: this.filterBefore(sheet) === null };
  }

  private filterBefore({ origin }: GridSheet): Area | null {
    return this.before.sheets.find(({ name }) => name === origin)?.filter?.area ?? null;
  }

  private finishShared(): void {
    if (this.stylesPart === null) {
      this.draft.add(STYLES, TYPE_OF.styles, this.styles.bytes());
      this.relations.add('styles', STYLES);
    } else if (this.styles.grown) this.draft.replace(this.stylesPart, this.styles.bytes());
    if (this.metadata !== null) {
      const standing = relationOfKind(this.book.relations, 'sheetMetadata')?.target;
      if (standing === undefined) {
        this.draft.add(METADATA, TYPE_OF.metadata, this.metadata.bytes);
        this.relations.add('sheetMetadata', METADATA);
      } else this.draft.replace(standing, this.metadata.bytes);
    }
    // The order of calculation names cells that may be gone; Excel makes a new one when it opens the file.
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
}

/** Sheets that a grid does not show, each behind the one that it stood behind in the file; new ones at the end. */
function inPlace(
  shown: readonly ListedSheet[],
  unseen: readonly ListedSheet[],
  book: Book,
): readonly ListedSheet[] {
  const sheets = [...shown];
  const places = book.sheets.map(({ part }) => unseen.find((each) => each.part === part));
  places.forEach((sheet, at) => {
    if (sheet === undefined) return;
    const earlier = book.sheets.slice(0, at).reverse();
    const behind = earlier
      .map(({ part }) => sheets.findIndex((each) => each.part === part))
      .find((place) => place !== -1);
    sheets.splice((behind ?? -1) + 1, 0, sheet);
  });
  return [...sheets, ...unseen.filter((sheet) => !places.includes(sheet))];
}
