import type { Author, Book } from './book/book';
import type { Content, Look } from './book/cell';
import { addTable, deleteTable, renameTable, showTotals } from './book/table-edits';
import { merge } from './book/merge';
import { deleteCells, insertCells } from './book/shift';
import { write } from './book/write';
import { Eyes } from './eyes';
import type { Calculator } from './functions/calculator';
import { filterByValues } from './kinds/filter';
import { protectSheet } from './kinds/sheet-protection';
import { Column } from './kinds/table-columns';
import type { Listeners } from './listeners';
import { typedBelow } from './typed-below';
import type { Wire } from './wire';

/** The hands and eyes of a test: sets the scene as people do, and looks at what stands there. */
export class Scene extends Eyes {
  constructor(
    book: Book,
    wire: Wire,
    listeners: Listeners,
    private readonly calculator: Calculator,
  ) {
    super(book, wire, listeners);
  }

  // ---- setting the scene, without events

  addSheet(name: string): void {
    this.quietly(() => this.inner.addSheet(name));
  }

  /** Puts values in cells as they are: nothing is read into them. */
  put(sheet: string, topLeft: string, rows: readonly (readonly Content[])[]): void {
    const { top, left, sheet: on } = this.area(sheet, topLeft);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        Object.assign(on.cell(top + at, left + column), { value, formula: null, quoted: false });
      }),
    );
    this.inner.calculation.run(false);
  }

  /** Puts a formula with what it last gave, which stays until somebody enters it again or it calls our functions. */
  putFormula(sheet: string, cell: string, formula: string, value: Content): void {
    const { top, left, sheet: on } = this.area(sheet, cell);
    Object.assign(on.cell(top, left), { value, formula, quoted: false });
  }

  putTable(sheet: string, topLeft: string, name: string, rows: readonly (readonly Content[])[]): void {
    this.quietly(() => {
      this.put(sheet, topLeft, rows);
      const { top, left, sheet: on } = this.area(sheet, topLeft);
      const made = addTable(on.whole.part(top, left, rows.length, rows[0]?.length ?? 1), true);
      renameTable(made, name);
    });
  }

  paint(sheet: string, address: string, look: Look): void {
    const area = this.area(sheet, address);
    area.sheet.paint(area, look);
  }

  merge(sheet: string, address: string): void {
    this.quietly(() => merge(this.area(sheet, address)));
  }

  hideRows(sheet: string, address: string): void {
    const area = this.area(sheet, address);
    for (let row = area.top; row <= area.bottom; row++) area.sheet.hiddenRows.add(row);
  }

  filter(table: string, column: string, values: readonly unknown[]): void {
    const found = this.table(table);
    filterByValues(new Column(found, found.columnNamed(column) ?? 0), values);
  }

  showTotals(table: string): void {
    this.quietly(() => showTotals(this.table(table), true));
  }

  protect(sheet: string, options: Excel.WorksheetProtectionOptions = {}): void {
    protectSheet(this.sheet(sheet), options);
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = null;
  }

  protectStructure(): void {
    this.inner.structureProtected = true;
  }

  calculateByHand(): void {
    this.inner.calculationMode = 'Manual';
  }

  iterate(): void {
    this.inner.iterative.enabled = true;
  }

  /** Dates count from 1904 in this workbook; `values` give what stands there, so 1462 less. */
  use1904(): void {
    this.inner.uses1904 = true;
  }

  culture(name: string, decimal: string, thousands: string): void {
    this.inner.culture = { name, decimal, thousands };
  }

  // ---- what people do, with events

  /** Somebody at this Excel types in a cell, or a co-author elsewhere does. */
  type(sheet: string, cell: string, given: unknown, author: Author = 'user'): void {
    this.as(author, () => {
      const area = this.area(sheet, cell);
      write(area, given, 'typing');
      typedBelow(area);
    });
  }

  coauthorTypes(sheet: string, cell: string, given: unknown): void {
    this.type(sheet, cell, given, 'remote');
  }

  renameSheet(from: string, to: string, author: Author = 'user'): void {
    this.as(author, () => this.inner.renameSheet(this.sheet(from), to));
  }

  deleteSheet(name: string, author: Author = 'user'): void {
    this.as(author, () => this.inner.removeSheet(this.sheet(name)));
  }

  deleteTable(name: string, author: Author = 'user'): void {
    this.as(author, () => deleteTable(this.table(name)));
  }

  insertRows(sheet: string, rows: string, author: Author = 'user'): void {
    this.as(author, () => void insertCells(this.area(sheet, rows), 'Down'));
  }

  deleteRows(sheet: string, rows: string, author: Author = 'user'): void {
    this.as(author, () => deleteCells(this.area(sheet, rows), 'Up'));
  }

  select(sheet: string, address: string): void {
    this.inner.select(this.area(sheet, address));
  }

  /** Somebody begins to type in a cell and does not press Enter yet. */
  startEditing(): void {
    this.wire.editing = true;
  }

  stopEditing(): void {
    this.wire.stopEditing();
  }

  /** When calculations are done and events were heard. */
  async settled(): Promise<void> {
    do {
      await this.calculator.settled();
      await this.listeners.heard();
    } while (this.calculator.busy() || !this.listeners.idle);
  }

  private as(author: Author, act: () => void): void {
    const before = this.inner.author;
    this.inner.author = author;
    try {
      act();
      this.inner.calculation.run(false);
    } finally {
      this.inner.author = before;
    }
  }

  private quietly(act: () => void): void {
    const { on } = this.listeners.eventsOn;
    this.listeners.eventsOn.on = false;
    try {
      act();
    } finally {
      this.listeners.eventsOn.on = on;
    }
  }
}
