import { invalidArgument, OfficeError } from '../core/office-error';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** A table; its area takes in headers, rows and totals. */
export class Table {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showHeaders = true;
  showTotals = false;
  /** Criteria per column that hide rows. */
  readonly filters = new Map<number, unknown>();

  constructor(
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  get sheet(): Sheet {
    return this.area.sheet;
  }

  get isThere(): boolean {
    return this.sheet.isThere && this.sheet.tables.includes(this);
  }

  private get above(): number {
    return this.showHeaders ? 1 : 0;
  }

  get headers(): Area {
    if (!this.showHeaders) throw new OfficeError('ItemNotFound', 'The table shows no headers.');
    return this.area.part(0, 0, 1, this.area.columns);
  }

  get body(): Area {
    const rows = this.area.rows - this.above - (this.showTotals ? 1 : 0);
    return this.area.part(this.above, 0, rows, this.area.columns);
  }

  get totals(): Area {
    if (!this.showTotals) throw new OfficeError('ItemNotFound', 'The table shows no totals.');
    return this.area.part(this.area.rows - 1, 0, 1, this.area.columns);
  }

  headerAt(column: number): string {
    const { value } = this.sheet.cell(this.area.top, this.area.left + column);
    return typeof value === 'string' ? value : '';
  }

  columnNamed(name: string): number | null {
    const wanted = name.toLowerCase();
    const at = Array.from({ length: this.area.columns }, (_, column) =>
      this.headerAt(column).toLowerCase(),
    ).indexOf(wanted);
    return at < 0 ? null : at;
  }

  /**
   * Sees to it that every header is a text that is there once: an empty one becomes `Kolom1` as in Dutch Excel, a
   * second one gets a number behind it.
   */
  mendHeaders(): void {
    if (!this.showHeaders) return;
    const taken = new Set<string>();
    for (let column = 0; column < this.area.columns; column++) {
      const cell = this.sheet.cell(this.area.top, this.area.left + column);
      const { value } = cell;
      const text = value === null ? '' : typeof value === 'object' ? value.error : String(value);
      const header = freeHeader(text, column, taken);
      taken.add(header.toLowerCase());
      if (value === header && cell.formula === null) continue;
      cell.value = header;
      cell.formula = null;
    }
  }
}

function freeHeader(text: string, column: number, taken: ReadonlySet<string>): string {
  const stem = text === '' ? 'Kolom' : text;
  let at = text === '' ? column + 1 : 2;
  let header = text === '' ? `Kolom${at}` : text;
  while (taken.has(header.toLowerCase())) header = `${stem}${at++}`;
  return header;
}

/** A name that no table may have: like a cell, with a space, too long. */
export function refuseTableName(name: string, where: string): void {
  const fine = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const likeCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!fine || likeCell) throw invalidArgument(where, `${name} cannot be the name of a table`);
}
