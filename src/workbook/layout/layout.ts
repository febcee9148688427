import type { NumberFormat, Scalar, StyleName } from '../spec/sheet-spec';

export type Row = readonly Scalar[];

export interface LayoutColumn {
  readonly style: StyleName;
  readonly format: NumberFormat;
}

/** What one of our functions spills: a header row and rows of the same width. `null` is what does not exist. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly columns: readonly LayoutColumn[];
  /** Per row below the header, where lines of another unit stand in the table; null: as the column says. */
  readonly rowFormats?: readonly (NumberFormat | null)[];
}

const column = (style: StyleName, format: NumberFormat): LayoutColumn => ({ style, format });

export const textColumn = column('resultText', 'general');
export const plainColumn = column('result', 'general');
export const countColumn = column('result', 'integer');
export const euroColumn = column('result', 'euro');
export const shareColumn = column('result', 'percent1');
export const factorColumn = column('result', 'factor');
export const monthsColumn = column('result', 'months');

/** The same column for each year, after a column for the total. */
export const totalAndYears = (years: readonly number[], each: LayoutColumn): readonly LayoutColumn[] => [
  each,
  ...years.map(() => each),
];

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Series of the same length, added year by year. */
export const sumOfSeries = (
  all: readonly (readonly number[])[],
  years: readonly number[],
): readonly number[] => {
  const total = years.map(() => 0);
  for (const series of all) series.forEach((value, y) => (total[y] = (total[y] ?? 0) + value));
  return total;
};

/** Rows filled with empty cells up to the width of the columns; throws where a row is wider. */
export const layoutOf = (
  header: Row,
  rows: readonly Row[],
  columns: readonly LayoutColumn[],
  rowFormats?: readonly (NumberFormat | null)[],
): Layout => {
  const filled = [header, ...rows].map((row) => {
    if (row.length > columns.length) throw new RangeError(`${row.length} cells in ${columns.length} columns`);
    return [...row, ...Array.from({ length: columns.length - row.length }, () => null)];
  });
  return { rows: filled, columns, ...(rowFormats === undefined ? {} : { rowFormats }) };
};
