import type { Area } from './book/area';
import type { Book } from './book/book';
import type { Look, Validation } from './book/cell';
import type { Chart } from './book/chart';
import type { ConditionalFormat } from './book/conditional-format';
import type { Sheet } from './book/sheet';
import type { Table } from './book/table';
import { shown } from './book/write';
import type { Command } from './core/fake-context';
import type { Listeners } from './listeners';
import type { Wire } from './wire';

/** The eyes of a test: what stands in the workbook, and what went over the line. */
export class Eyes {
  constructor(
    protected readonly inner: Book,
    readonly wire: Wire,
    protected readonly listeners: Listeners,
  ) {}

  sheetNames(): readonly string[] {
    return this.inner.sheets.map(({ name }) => name);
  }

  sheet(name: string): Sheet {
    const found = this.inner.sheetNamed(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  table(name: string): Table {
    const found = this.inner.tableNamed(name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  }

  tableNames(): readonly string[] {
    return this.inner.tables.map(({ name }) => name);
  }

  area(sheet: string, address: string): Area {
    return this.inner.area(address, this.sheet(sheet));
  }

  values(sheet: string, address: string): readonly (readonly unknown[])[] {
    const area = this.area(sheet, address);
    return area.matrix((row, column) => shown(area.sheet.at(row, column)?.value ?? null));
  }

  value(sheet: string, cell: string): unknown {
    return this.values(sheet, cell)[0]?.[0];
  }

  /** Formulas where there are any, else null. */
  formulas(sheet: string, address: string): readonly (readonly (string | null)[])[] {
    const area = this.area(sheet, address);
    return area.matrix((row, column) => area.sheet.at(row, column)?.formula ?? null);
  }

  formula(sheet: string, cell: string): string | null {
    return this.formulas(sheet, cell)[0]?.[0] ?? null;
  }

  look(sheet: string, cell: string): Look {
    const area = this.area(sheet, cell);
    return area.sheet.look(area.top, area.left);
  }

  validation(sheet: string, cell: string): Validation | null {
    const area = this.area(sheet, cell);
    return area.sheet.at(area.top, area.left)?.validation ?? null;
  }

  charts(sheet: string): readonly Chart[] {
    return this.sheet(sheet).charts;
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return this.sheet(sheet).conditionalFormats;
  }

  get selection(): string {
    return this.inner.selection.address;
  }

  get listening(): number {
    return this.listeners.count;
  }

  get calculationMode(): string {
    return this.inner.calculationMode;
  }

  get suspended(): { readonly calculation: number; readonly screen: number } {
    return this.inner.suspended;
  }

  get syncs(): number {
    return this.wire.syncs;
  }

  /** Commands such as `Range.values` that were carried out, in order. */
  get commands(): readonly string[] {
    return this.wire.commands;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.wire.requests.map(({ request }) => request));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.wire.requests.map(({ response }) => response));
  }

  forgetRequests(): void {
    this.wire.syncs = 0;
    this.wire.requests.length = 0;
    this.wire.commands.length = 0;
  }

  /** The first command for which this is true fails with `GeneralException`, once. */
  failAt(matches: (command: Command) => boolean): void {
    this.wire.failing = matches;
  }

  /** Happens just before the next request is carried out, as when somebody else is quicker; later ones queue up. */
  beforeNextSync(happens: () => void): void {
    this.wire.beforeSync.push(happens);
  }
}
