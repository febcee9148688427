import type { RawModel } from '../../model/parse/raw';
import type { Problem } from '../../model/problem';

/** The same rows without the cells they stand in. */
export const withoutCells = (raw: RawModel): RawModel =>
  Object.fromEntries(
    Object.entries(raw).map(([table, rows]) => [table, rows.map(({ row, values }) => ({ row, values }))]),
  );

/** The same problem without the cell it is in; its table, row and column stay. */
export const withoutCell = (problem: Problem): Problem => {
  const { cell: _, ...elsewhere } = problem;
  return elsewhere;
};
