import { invalidArgument, itemNotFound, OfficeError } from '../core/office-error';
import { rectangleOf, splitSheet } from './address';
import { Area } from './area';
import type { Name } from './name';
import { Sheet } from './sheet';
import type { Table } from './table';

/** Who changes something: this add-in, the person at this Excel, or a co-author. */
export type Author = 'addin' | 'user' | 'remote';

/** Something that listeners are told. */
export interface Told {
  /** Events and what they are about, such as `Worksheet.onChanged` of one sheet. */
  readonly to: readonly (readonly [string, object])[];
  readonly event: Readonly<Record<string, unknown>>;
  /** The sheet and place that `getRange` of the event gives. */
  readonly area?: Area;
}

const ILLEGAL = /[\\/?*[\]:]/;

/** What works out formulas. */
export interface Calculation {
  /** A formula was entered here. */
  readonly entered: (sheet: Sheet, row: number, column: number) => void;
  /** What stood here is about to be replaced; a spill from here is taken away. */
  readonly replaced: (sheet: Sheet, row: number, column: number) => void;
  /** Works out what hangs on changes; with `all` also where nothing changed or calculation is by hand. */
  readonly run: (all: boolean) => void;
  /** True while an answer is waited for. */
  readonly busy: () => boolean;
}

const nothing = (): void => undefined;
const NO_CALCULATION: Calculation = { entered: nothing, replaced: nothing, run: nothing, busy: () => false };

/** A workbook in memory. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: Name[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  /** Where a structure is protected, sheets cannot be added, removed, moved or renamed. */
  structureProtected = false;
  calculationMode = 'Automatic';
  iterative = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  uses1904 = false;
  culture = { name: 'nl-NL', decimal: ',', thousands: '.' };
  /** How often a host asked to hold calculation and drawing back. */
  readonly suspended = { calculation: 0, screen: 0 };
  author: Author = 'user';
  active: Sheet;
  selection: Area;
  /** What hears of changes: the listeners of the API, and the calculation. */
  tell: (told: Told) => void = () => undefined;
  calculation: Calculation = NO_CALCULATION;
  private ids = 0;

  constructor(readonly sheetNameStem: string) {
    this.active = this.addSheet(`${sheetNameStem}1`);
    this.selection = new Area(this.active, 0, 0, 1, 1);
  }

  nextId(): string {
    this.ids += 1;
    return `{00000000-0001-0000-0000-${String(this.ids).padStart(12, '0')}}`;
  }

  nextNumber(): number {
    this.ids += 1;
    return this.ids;
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  tableNamed(name: string): Table | null {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  mayChangeStructure(): void {
    if (this.structureProtected)
      throw new OfficeError(
        'AccessDenied',
        'You cannot perform the requested operation: the workbook is protected.',
      );
  }

  refuseSheetName(name: string, self: Sheet | null): void {
    const taken = this.sheetNamed(name);
    if (
      name === '' ||
      name.length > 31 ||
      ILLEGAL.test(name) ||
      /^'|'$/.test(name) ||
      /^history$/i.test(name)
    )
      throw invalidArgument('Worksheet.name', `${name} cannot be the name of a sheet`);
    if (taken && taken !== self)
      throw new OfficeError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
  }

  addSheet(name?: string): Sheet {
    this.mayChangeStructure();
    if (name !== undefined) this.refuseSheetName(name, null);
    const sheet = new Sheet(this, this.nextId(), name ?? this.freeSheetName());
    this.sheets.push(sheet);
    this.tell({
      to: [['WorksheetCollection.onAdded', this]],
      event: { type: 'WorksheetAdded', worksheetId: sheet.id },
    });
    return sheet;
  }

  private freeSheetName(): string {
    let at = 1;
    while (this.sheetNamed(`${this.sheetNameStem}${at}`)) at += 1;
    return `${this.sheetNameStem}${at}`;
  }

  removeSheet(sheet: Sheet): void {
    this.mayChangeStructure();
    const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden')
      throw new OfficeError('InvalidOperation', 'A sheet that is very hidden cannot be deleted.');
    if (visible.length === 1 && visible[0] === sheet)
      throw new OfficeError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    if (this.active === sheet) {
      this.active = this.sheets[Math.min(at, this.sheets.length - 1)]!;
      this.selection = new Area(this.active, 0, 0, 1, 1);
    }
    for (const name of this.names) name.formula = name.formula.replaceAll(`${sheet.quotedName}!`, '#REF!');
    this.tell({
      to: [['WorksheetCollection.onDeleted', this]],
      event: { type: 'WorksheetDeleted', worksheetId: sheet.id },
    });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.mayChangeStructure();
    this.refuseSheetName(name, sheet);
    const before = sheet.name;
    const prefix = `${sheet.quotedName}!`;
    sheet.name = name;
    const after = `${sheet.quotedName}!`;
    for (const each of this.sheets)
      for (const [row, column] of each.places()) {
        const cell = each.cell(row, column);
        if (cell.formula?.includes(prefix)) cell.formula = cell.formula.replaceAll(prefix, after);
      }
    for (const each of this.names) each.formula = each.formula.replaceAll(prefix, after);
    this.tell({
      to: [
        ['Worksheet.onNameChanged', sheet],
        ['WorksheetCollection.onNameChanged', this],
      ],
      event: { type: 'WorksheetNameChanged', worksheetId: sheet.id, nameBefore: before, nameAfter: name },
    });
  }

  /** An area by its address; without a sheet in it on the one given. */
  area(address: string, on: Sheet): Area {
    const { sheet: named, rest } = splitSheet(address);
    const sheet = named === null ? on : this.sheetNamed(named);
    if (!sheet) throw itemNotFound(address);
    const rectangle = rectangleOf(rest);
    if (rectangle) return new Area(sheet, rectangle.top, rectangle.left, rectangle.rows, rectangle.columns);
    const byName = this.named(rest, sheet);
    if (!byName) throw invalidArgument('Worksheet.getRange', `${address} is no place`);
    return byName;
  }

  /** What a name or a table stands for; null where there is none. */
  named(name: string, sheet: Sheet): Area | null {
    const table = this.tableNamed(name);
    if (table) return table.body;
    const wanted = name.toLowerCase();
    const found = [...sheet.names, ...this.names].find(
      (each) => each.there && each.name.toLowerCase() === wanted,
    );
    return found ? this.nameArea(found) : null;
  }

  /** The area a name stands for; null where it stands for a value or nothing. */
  nameArea(name: Name): Area | null {
    const { sheet: on, rest } = splitSheet(name.formula.slice(1));
    const sheet = on === null ? null : this.sheetNamed(on);
    const rectangle = rectangleOf(rest);
    return sheet && rectangle
      ? new Area(sheet, rectangle.top, rectangle.left, rectangle.rows, rectangle.columns)
      : null;
  }

  /** Selects, and tells who listens. */
  select(area: Area): void {
    const moved = area.sheet !== this.active;
    this.active = area.sheet;
    this.selection = area;
    if (moved)
      this.tell({
        to: [
          ['Worksheet.onActivated', area.sheet],
          ['WorksheetCollection.onActivated', this],
        ],
        event: { type: 'WorksheetActivated', worksheetId: area.sheet.id },
      });
    this.tell({ to: [['Workbook.onSelectionChanged', this]], event: { workbook: null } });
    this.tell({
      to: [
        ['Worksheet.onSelectionChanged', area.sheet],
        ['WorksheetCollection.onSelectionChanged', this],
      ],
      event: {
        type: 'WorksheetSelectionChanged',
        address: area.local,
        worksheetId: area.sheet.id,
        isInsideTable: false,
      },
    });
  }
}
