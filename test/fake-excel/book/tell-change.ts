import type { Area } from './area';

/** Tells listeners that cells changed: those of the sheet, of all sheets, and of the tables that are touched. */
export function tellChange(area: Area, changeType: Excel.DataChangeType | string, before?: unknown): void {
  const { sheet } = area;
  const { book } = sheet;
  const source = book.author === 'remote' ? 'Remote' : 'Local';
  const single = area.rows * area.columns === 1;
  const cell = sheet.at(area.top, area.left);
  const details = single && before !== undefined ? { details: detailsOf(before, cell?.value ?? '') } : {};
  const trigger = book.author === 'addin' ? { triggerSource: 'ThisLocalAddin' } : {};
  const common = { address: area.local, changeType, source, worksheetId: sheet.id, ...details, ...trigger };
  book.tell({
    to: [
      ['Worksheet.onChanged', sheet],
      ['WorksheetCollection.onChanged', book],
    ],
    event: { ...common, type: 'WorksheetChanged' },
    area,
  });
  for (const table of sheet.tables)
    if (table.area.meets(area))
      book.tell({
        to: [
          ['Table.onChanged', table],
          ['TableCollection.onChanged', book],
        ],
        event: { ...common, type: 'TableChanged', tableId: table.id },
        area,
      });
}

const kindOf = (value: unknown): string =>
  value === '' || value === null
    ? 'Empty'
    : typeof value === 'number'
      ? 'Double'
      : typeof value === 'boolean'
        ? 'Boolean'
        : typeof value === 'object'
          ? 'Error'
          : 'String';

const detailsOf = (before: unknown, after: unknown): Record<string, unknown> => ({
  valueBefore: before,
  valueAfter: typeof after === 'object' && after !== null && 'error' in after ? after.error : after,
  valueTypeBefore: kindOf(before),
  valueTypeAfter: kindOf(after),
});
