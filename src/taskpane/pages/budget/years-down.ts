import { euroColumn, layoutOf, plainColumn, type Layout } from '../../../workbook/layout/layout';

/** Columns before the first year: the name of a line, and its total. */
const BEFORE_YEARS = 2;

/** A table in euros with its years down instead of across, for a narrow pane; the totals are left out. */
export const yearsDown = ({ rows }: Layout, corner: string): Layout => {
  const [header = [], ...lines] = rows;
  return layoutOf(
    [corner, ...lines.map(([name]) => name ?? null)],
    header
      .slice(BEFORE_YEARS)
      .map((year, y) => [year, ...lines.map((line) => line[BEFORE_YEARS + y] ?? null)]),
    [{ ...plainColumn, format: 'year' }, ...lines.map(() => euroColumn)],
  );
};
