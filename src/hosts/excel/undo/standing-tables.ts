/// <reference types="office-js" />
import type { Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import { isOurTable, sameName } from '../write/book';
import type { TablePlace } from '../write/place-tables';
import type { SheetImage } from './sheet-image';

/** The tables that stand on a sheet before it is put back. */
export interface StandingTables {
  /** Those that take part: ours, and those that stood there under the same name. */
  readonly ours: readonly (TablePlace & { readonly headers: readonly string[] })[];
  /** Where the user's own stand. */
  readonly others: readonly Area[];
}

export const standingTables = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  image: SheetImage,
): Promise<StandingTables> => {
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load('address'),
    headers: table.getHeaderRowRange().load('values'),
  }));
  await context.sync();
  const found = ranges.flatMap(({ name, range, headers }) => {
    const area = parsedArea(range.address);
    const [texts = []] = headers.values as readonly (readonly unknown[])[];
    return area === null ? [] : [{ name, area, headers: texts.map(String) }];
  });
  const takesPart = (name: string): boolean =>
    isOurTable(name) || image.tables.some((table) => sameName(table.name, name));
  return {
    ours: found.filter(({ name }) => takesPart(name)),
    others: found.filter(({ name }) => !takesPart(name)).map(({ area }) => area),
  };
};
