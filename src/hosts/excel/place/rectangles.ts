import type { Area } from '../../../workbook/area';

/** Something that holds for one cell. */
export interface AtCell<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** Something that holds for all cells of an area. */
export interface InArea<T> {
  readonly area: Area;
  readonly value: T;
}

interface Open<T> extends InArea<T> {
  readonly key: string;
}

/** Cells next to each other in a row with the same key become one. */
const runsOf = <T>(cells: readonly AtCell<T>[], keyOf: (value: T) => string): readonly Open<T>[] => {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Open<T>[] = [];
  for (const { row, column, value } of sorted) {
    const key = keyOf(value);
    const last = runs.at(-1);
    if (last?.key === key && last.area.top === row && last.area.right === column - 1)
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    else runs.push({ key, value, area: { top: row, bottom: row, left: column, right: column } });
  }
  return runs;
};

/** Few rectangles that together cover exactly these cells, each with cells of one key only. */
export const rectangles = <T>(
  cells: readonly AtCell<T>[],
  keyOf: (value: T) => string,
): readonly InArea<T>[] => {
  const open = new Map<string, Open<T>>();
  const done: InArea<T>[] = [];
  for (const run of runsOf(cells, keyOf)) {
    const place = `${run.area.left}|${run.area.right}|${run.key}`;
    const above = open.get(place);
    if (above?.area.bottom === run.area.top - 1) {
      open.set(place, { ...above, area: { ...above.area, bottom: run.area.bottom } });
      continue;
    }
    if (above !== undefined) done.push(above);
    open.set(place, run);
  }
  return [...done, ...open.values()].map(({ area, value }) => ({ area, value }));
};
