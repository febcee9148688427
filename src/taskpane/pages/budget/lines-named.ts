import type { Layout } from '../../../workbook/layout/layout';

const ROLE_COLUMNS = 1;
const NAME_COLUMN = 1;

/** Of what `subcontractorsLayout` gives only the lines with these names, without the column for roles. */
export const linesNamed = ({ rows, columns, rowFormats }: Layout, names: ReadonlySet<string>): Layout => {
  const [header = [], ...lines] = rows;
  const kept = lines.flatMap((row, at) => (names.has(String(row[NAME_COLUMN])) ? [{ row, at }] : []));
  const width = header.length - ROLE_COLUMNS;
  return {
    rows: [header, ...kept.map(({ row }) => row)].map((row) => row.slice(0, width)),
    columns: columns.slice(0, width),
    ...(rowFormats === undefined ? {} : { rowFormats: kept.map(({ at }) => rowFormats[at] ?? null) }),
  };
};
