import type { GridCell, GridContent, GridSheet } from '../grid-book';
import { isError, isFormula, same, sameContent } from '../same-content';

/** Whether a sheet in a grid is as it was read, with what its formulas gave. */
export const sameSheet = (now: GridSheet, before: GridSheet): boolean =>
  sameAround(now, before) &&
  now.cells.length === before.cells.length &&
  now.cells.every((cell, at) => {
    const was = before.cells[at];
    return was !== undefined && sameCell(cell, was);
  });

function sameAround(now: GridSheet, before: GridSheet): boolean {
  // The default sizes and the charts of a sheet cannot be changed in a grid.
  const around = ({ cells: _, charts: __, defaultWidth: ___, defaultHeight: ____, ...rest }: GridSheet) =>
    rest;
  return same(around(now), around(before));
}

const sameCell = (now: GridCell, was: GridCell): boolean =>
  now.row === was.row &&
  now.column === was.column &&
  now.origin === was.origin &&
  sameContent(now.content, was.content) &&
  sameOutcome(now.content, was.content) &&
  same(now.look, was.look);

function sameOutcome(now: GridContent, was: GridContent): boolean {
  if (!isFormula(now) || !isFormula(was)) return true;
  return (
    sameValue(now.value, was.value) &&
    same(now.spill ?? null, was.spill ?? null) &&
    same(now.spilled, was.spilled)
  );
}

const sameValue = (now: GridContent, was: GridContent): boolean =>
  now === was || (isError(now) && isError(was) && now.error === was.error);
