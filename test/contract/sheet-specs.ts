import type { CellSpec, SheetSpec, TableSpec } from '../../src/workbook/spec/sheet-spec';

/** A sheet with nothing on it, to be laid out further by a test. */
export function sheet(name: string, parts: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name,
    role: 'input',
    columnWidths: [24, 14, 14],
    frozen: { rows: 1, columns: 0 },
    cells: [],
    tables: [],
    spills: [],
    charts: [],
    highlights: [],
    print: { orientation: 'landscape', pagesWide: 1, footer: 'Kantelpunt' },
    ...parts,
  };
}

export const textCell = (row: number, column: number, value: string): CellSpec => ({
  row,
  column,
  value,
  style: 'text',
});

/** A table of text-or-number columns with these headers, its first header cell in B3. */
export function table(
  name: string,
  headers: readonly string[],
  rows: TableSpec['rows'],
  parts: Partial<TableSpec> = {},
): TableSpec {
  return {
    name,
    row: 3,
    column: 2,
    columns: headers.map((header) => ({ header, style: 'input', format: 'general' })),
    rows,
    emptyRows: 0,
    ...parts,
  };
}
