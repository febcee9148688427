import type { RawModel } from '../../model/parse/raw';
import type { Problem } from '../../model/problem';

/** The cells of these rows by table, row and column: where a problem of the same content is to be mended. */
export const withCells = (raw: RawModel): ((problem: Problem) => Problem) => {
  const rows = new Map(
    Object.entries(raw).flatMap(([table, of]) =>
      of.map(({ row, cells }) => [`${table} ${row}`, cells] as const),
    ),
  );
  return (problem) => {
    const { table, row, column } = problem;
    if (table === null || row === null || column === null) return problem;
    const cell = rows.get(`${table} ${row}`)?.[column];
    return cell === undefined ? problem : { ...problem, cell };
  };
};
