import type { GridLook, GridSheet } from './grid-book';

const NOTHING: GridLook = {};

/** How a cell looks that has no look of its own: as its row, and where that says nothing as its column. */
export function looksBeneath({
  columns,
  rows,
}: Pick<GridSheet, 'columns' | 'rows'>): (row: number, column: number) => GridLook {
  const styled = columns.filter(({ look }) => Object.keys(look).length > 0);
  const lined = new Map(
    rows.filter(({ look }) => Object.keys(look).length > 0).map(({ row, look }) => [row, look]),
  );
  if (styled.length + lined.size === 0) return () => NOTHING;
  return (row, column) => {
    const own = lined.get(row);
    const below = styled.find(({ first, last }) => first <= column && column <= last)?.look;
    return own && below ? { ...below, ...own } : (own ?? below ?? NOTHING);
  };
}
