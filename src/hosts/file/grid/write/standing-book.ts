import type { Book } from '../../package/book';
import { damaged } from '../../unreadable-file';
import type { Parts } from '../../zip/unpack';
import type { GridBook, GridCell, GridSheet } from '../grid-book';
import { originPlace } from '../grid-origin';
import { byAddress, standingCells, type StandingCell, type StandingCells } from '../standing/standing-cells';

/** A cell of the file, and how it was shown. */
export interface StandingPlace {
  readonly standing: StandingCell;
  readonly was: GridCell | null;
}

/** The workbook as it stands in the file, read sheet by sheet when something of it is asked for. */
export class StandingBook {
  private readonly sheets = new Map<number, StandingCells>();
  private readonly byAddress = new Map<number, ReadonlyMap<string, StandingCell>>();
  private readonly shown = new Map<number, ReadonlyMap<string, GridCell>>();

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    private readonly before: GridBook,
  ) {}

  /** The cells of the sheet in this place of the file, from 1. */
  cells(place: number): StandingCells {
    const known = this.sheets.get(place);
    if (known) return known;
    const part = this.book.sheets[place - 1]?.part;
    const bytes = part === undefined ? undefined : this.parts.get(part);
    if (part === undefined || !bytes) throw damaged(this.book.part);
    const read = standingCells(bytes, part);
    this.sheets.set(place, read);
    return read;
  }

  /** The cell of the file from which one in the grid came; null for a new one. */
  at(origin: string | null): StandingPlace | null {
    if (origin === null) return null;
    const { sheet, address } = originPlace(origin);
    if (this.book.sheets[sheet - 1]?.worksheet !== true) return null;
    let cells = this.byAddress.get(sheet);
    if (cells === undefined) this.byAddress.set(sheet, (cells = byAddress(this.cells(sheet))));
    const standing = cells.get(address);
    return standing === undefined ? null : { standing, was: this.shownAt(sheet, origin) };
  }

  /** How a sheet of the file was shown. */
  sheet(name: string | null): GridSheet | null {
    return this.before.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  private shownAt(place: number, origin: string): GridCell | null {
    let shown = this.shown.get(place);
    if (shown === undefined) {
      const cells = this.sheet(this.book.sheets[place - 1]?.name ?? null)?.cells ?? [];
      shown = new Map(cells.flatMap((cell) => (cell.origin === null ? [] : [[cell.origin, cell]])));
      this.shown.set(place, shown);
    }
    return shown.get(origin) ?? null;
  }
}
