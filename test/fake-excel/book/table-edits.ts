import { invalidArgument, itemNotFound, OfficeError } from '../core/office-error';
import { InvalidUse } from '../core/invalid-use';
import { Area } from './area';
import type { Book } from './book';
import { carryOut } from './shift';
import type { Sheet } from './sheet';
import { refuseTableName, Table } from './table';
import { tellChange } from './tell-change';
import { matrixFor, write } from './write';

const STEM = 'Tabel';

function freeName(book: Book): string {
  for (let at = 1; ; at++)
    if (!book.tableNamed(`${STEM}${at}`) && !book.names.some(({ name }) => name === `${STEM}${at}`))
      return `${STEM}${at}`;
}

function refuseOverlap(area: Area, self: Table | null): void {
  for (const table of area.sheet.tables)
    if (table !== self && table.area.meets(area))
      throw invalidArgument('TableCollection.add', `${table.name} stands there`);
  if (area.sheet.merged.some((each) => each.meets(area)))
    throw new InvalidUse('merged cells cannot be in a table');
}

const shift = (area: Area, from: number, count: number): void =>
  carryOut({
    sheet: area.sheet,
    direction: 'down',
    from,
    count,
    bandFrom: area.left,
    bandTo: area.right,
  });

/** A table over an area; without headers of its own it gets a row of them above. */
export function addTable(area: Area, hasHeaders: boolean): Table {
  const { sheet } = area;
  sheet.mayChange();
  refuseOverlap(area, null);
  if (!hasHeaders) shift(area, area.top, 1);
  const top = hasHeaders ? area.top : area.top - 1;
  const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
  const made = new Table(
    sheet.book.nextId(),
    freeName(sheet.book),
    new Area(sheet, top, area.left, rows, area.columns),
  );
  refuseOverlap(made.area, null);
  sheet.tables.push(made);
  made.mendHeaders();
  sheet.book.tell({
    to: [['TableCollection.onAdded', sheet.book]],
    event: { type: 'TableAdded', tableId: made.id, worksheetId: sheet.id, source: 'Local' },
  });
  return made;
}

export function renameTable(table: Table, name: string): void {
  refuseTableName(name, 'Table.name');
  const { book } = table.sheet;
  const taken =
    book.tableNamed(name) ?? book.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== table)
    throw new OfficeError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      'Table.name',
    );
  const before = table.name;
  table.name = name;
  const asked = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.])${before.replaceAll(/[\\.]/g, String.raw`\$&`)}(?=\[)`,
    'giu',
  );
  for (const sheet of book.sheets)
    for (const [row, column] of sheet.places()) {
      const cell = sheet.cell(row, column);
      if (cell.formula !== null) cell.formula = cell.formula.replaceAll(asked, name);
    }
}

/** Takes a table away with all it holds. */
export function deleteTable(table: Table): void {
  const { sheet, area } = table;
  sheet.mayChange();
  convertToRange(table);
  for (const [row, column] of sheet.placesIn(area)) {
    sheet.book.calculation.replaced(sheet, row, column);
    sheet.forget(row, column);
  }
  sheet.book.tell({
    to: [['TableCollection.onDeleted', sheet.book]],
    event: {
      type: 'TableDeleted',
      tableId: table.id,
      tableName: table.name,
      worksheetId: sheet.id,
      source: 'Local',
    },
  });
  tellChange(area, 'RangeEdited');
}

export function convertToRange(table: Table): Area {
  const { sheet } = table;
  sheet.mayChange();
  for (const row of [...sheet.filteredRows])
    if (table.area.has(row, table.area.left)) sheet.filteredRows.delete(row);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  return table.area;
}

/** Gives a table other corners; the headers stay in their row. */
export function resizeTable(table: Table, given: Area | string): void {
  const area = typeof given === 'string' ? table.sheet.book.area(given, table.sheet) : given;
  table.sheet.mayChange();
  const overlaps = area.left <= table.area.right && area.right >= table.area.left;
  if (area.sheet !== table.sheet || area.top !== table.area.top || !overlaps || area.rows < 2)
    throw invalidArgument('Table.resize', 'the same header row, overlapping, and at least one row below it');
  refuseOverlap(area, table);
  table.area = new Area(area.sheet, area.top, area.left, area.rows, area.columns);
  table.mendHeaders();
}

/** Room for so many rows: cells below move down, as far as nothing else stands there that cannot. */
export function insertRows(table: Table, at: number | null, values: unknown, count: number): Area {
  const { sheet } = table;
  sheet.mayChange('allowInsertRows');
  const body = table.body;
  const before = at === null || at === -1 ? body.rows : at;
  if (!Number.isInteger(before) || before < 0 || before > body.rows)
    throw invalidArgument('TableRowCollection.add', 'a place in the table');
  const top = body.top + before;
  shift(table.area, top, count);
  if (table.area.top + table.area.rows < top + count + (table.showTotals ? 1 : 0)) table.area.rows += count;
  const made = new Area(sheet, top, table.area.left, count, table.area.columns);
  copyLooks(sheet, made, before > 0 ? top - 1 : top + count);
  if (values !== undefined && values !== null)
    write(made, matrixFor(made, values, 'TableRowCollection.add'), 'TableRowCollection.add');
  tellChange(made, 'RowInserted');
  return made;
}

/** New rows look as the row beside them. */
function copyLooks(sheet: Sheet, made: Area, from: number): void {
  for (const [row, column] of made.places()) {
    const model = sheet.at(from, column);
    if (!model) continue;
    const cell = sheet.cell(row, column);
    cell.look = { ...model.look };
    cell.validation = model.validation;
  }
}

/** Takes rows of the body out; of the last one only what it holds. */
export function deleteRows(table: Table, at: number, count: number): void {
  const { sheet, body } = table;
  sheet.mayChange('allowDeleteRows');
  if (at < 0 || at + count > body.rows) throw itemNotFound(`row ${at} of ${table.name}`);
  if (count === body.rows) {
    const first = new Area(sheet, body.top, body.left, 1, body.columns);
    write(first, '', 'TableRow.delete');
    if (count > 1) deleteRows(table, 1, count - 1);
    return;
  }
  shift(table.area, body.top + at, -count);
  tellChange(new Area(sheet, body.top + at, body.left, count, body.columns), 'RowDeleted');
}

export function showTotals(table: Table, shown: boolean): void {
  if (table.showTotals === shown) return;
  table.sheet.mayChange();
  const below = table.area.top + table.area.rows;
  if (shown) {
    shift(table.area, below, 1);
    if (table.area.top + table.area.rows === below) table.area.rows += 1;
    table.showTotals = true;
    return;
  }
  shift(table.area, below - 1, -1);
  table.showTotals = false;
}
