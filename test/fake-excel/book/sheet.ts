import { invalidArgument, OfficeError } from '../core/office-error';
import { Area, COLUMNS, ROWS } from './area';
import type { Book } from './book';
import type { Cell, Look } from './cell';
import { newCell } from './cell';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { Name } from './name';
import { newPageLayout } from './page-layout';
import type { Table } from './table';

const key = (row: number, column: number): number => row * COLUMNS + column;

/** A worksheet with everything on it. */
export class Sheet {
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly names: Name[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Hidden by hand; rows that a filter hides stand apart. */
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly pageLayout = newPageLayout();
  merged: Area[] = [];
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  protection: { password: string; options: Excel.WorksheetProtectionOptions } | null = null;
  private readonly cells = new Map<number, Cell>();
  private readonly areaLooks: { readonly area: Area; readonly look: Look }[] = [];
  private tracked: WeakRef<Area>[] = [];

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  get isThere(): boolean {
    return this.book.sheets.includes(this);
  }

  get quotedName(): string {
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.name) && !/^[A-Z]{1,3}\d+$/i.test(this.name)
      ? this.name
      : `'${this.name.replaceAll("'", "''")}'`;
  }

  get whole(): Area {
    return new Area(this, 0, 0, ROWS, COLUMNS);
  }

  keepsTrackOf(area: Area): void {
    this.tracked.push(new WeakRef(area));
    if (this.tracked.length > 50_000)
      this.tracked = this.tracked.filter((each) => each.deref() !== undefined);
  }

  get areas(): readonly Area[] {
    return this.tracked.map((each) => each.deref()).filter((area) => area !== undefined);
  }

  /** The cell as it is, where there is one. */
  at(row: number, column: number): Cell | undefined {
    return this.cells.get(key(row, column));
  }

  /** The cell, made where there was none. */
  cell(row: number, column: number): Cell {
    const known = this.at(row, column);
    if (known) return known;
    if (row < 0 || column < 0 || row >= ROWS || column >= COLUMNS)
      throw invalidArgument('Range', 'outside of the sheet');
    const made = newCell();
    this.cells.set(key(row, column), made);
    return made;
  }

  forget(row: number, column: number): void {
    this.cells.delete(key(row, column));
  }

  /** Puts a cell here in the place of what was here. */
  place(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.cells.set(key(row, column), cell);
    else this.forget(row, column);
  }

  places(): readonly (readonly [number, number])[] {
    return [...this.cells.keys()].sort((a, b) => a - b).map((at) => [Math.floor(at / COLUMNS), at % COLUMNS]);
  }

  placesIn(area: Area): readonly (readonly [number, number])[] {
    return this.places().filter(([row, column]) => area.has(row, column));
  }

  look(row: number, column: number): Look {
    const looks = this.areaLooks.filter(({ area }) => area.has(row, column)).map(({ look }) => look);
    return Object.assign({}, ...looks, this.at(row, column)?.look) as Look;
  }

  numberFormat(row: number, column: number): string {
    return this.look(row, column).numberFormat ?? 'General';
  }

  /** Lays looks over what the cells of an area have. */
  paint(area: Area, look: Look): void {
    const huge = area.rows * area.columns > 200_000;
    if (huge) this.areaLooks.push({ area, look });
    for (const [row, column] of huge ? this.placesIn(area) : area.places())
      Object.assign(this.cell(row, column).look, look);
  }

  /** Takes all looks away. */
  strip(area: Area): void {
    for (let at = this.areaLooks.length - 1; at >= 0; at--)
      if (area.holds(this.areaLooks[at]!.area)) this.areaLooks.splice(at, 1);
    for (const [row, column] of this.placesIn(area)) this.cell(row, column).look = {};
  }

  /** Refuses to write where a protected sheet has locked cells. */
  mayWrite(area: Area): void {
    if (!this.protection) return;
    const huge = area.rows * area.columns > 200_000;
    const locked = huge || area.places().some(([row, column]) => this.look(row, column).locked ?? true);
    if (locked)
      throw new OfficeError(
        'AccessDenied',
        `You cannot perform the requested operation: ${this.name} is protected.`,
      );
  }

  /** Refuses what a protected sheet does not allow. */
  mayChange(permission?: keyof Excel.WorksheetProtectionOptions): void {
    if (!this.protection || (permission && this.protection.options[permission] === true)) return;
    throw new OfficeError(
      'AccessDenied',
      `You cannot perform the requested operation: ${this.name} is protected.`,
    );
  }
}
