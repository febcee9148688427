import type { Layout } from '../../workbook/layout/layout';

/** The first columns of a layout, up to the one with totals: what fits a narrow pane. */
export const firstColumns = ({ rows, columns, rowFormats }: Layout, count: number): Layout => ({
  rows: rows.map((row) => row.slice(0, count)),
  columns: columns.slice(0, count),
  ...(rowFormats === undefined ? {} : { rowFormats }),
});
