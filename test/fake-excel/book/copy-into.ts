import { expectEnum } from '../core/enum-argument';
import { Area } from './area';
import { newCell } from './cell';
import { movedFormula } from './moved-formula';
import { tellChange } from './tell-change';

function targetOf(area: Area, source: Area): Area {
  const repeats = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  return repeats ? area : new Area(area.sheet, area.top, area.left, source.rows, source.columns);
}

/** Copies cells; a source that fits several times is repeated. */
export function copyInto(area: Area, source: Area, copyType = 'All'): void {
  expectEnum('RangeCopyType', copyType, 'Range.copyFrom');
  const from = source.isWholeRows || source.isWholeColumns ? whole(source) : source;
  const to = targetOf(area, from);
  const { sheet } = to;
  sheet.mayWrite(to);
  const taken = from.matrix((row, column) => from.sheet.at(row, column));
  to.places().forEach(([row, column]) => {
    const [fromRow, fromColumn] = [(row - to.top) % from.rows, (column - to.left) % from.columns];
    const cell = taken[fromRow]![fromColumn] ?? newCell();
    const here = sheet.cell(row, column);
    if (copyType !== 'Formats') {
      sheet.book.calculation.replaced(sheet, row, column);
      const down = row - (from.top + fromRow);
      const right = column - (from.left + fromColumn);
      const formula =
        copyType === 'Values' || cell.formula === null ? null : movedFormula(cell.formula, down, right);
      Object.assign(here, { value: cell.value, formula, quoted: cell.quoted });
      if (formula !== null) sheet.book.calculation.entered(sheet, row, column);
    }
    if (copyType === 'All' || copyType === 'Formats') here.look = { ...cell.look };
    if (copyType === 'All') Object.assign(here, { validation: cell.validation, hyperlink: cell.hyperlink });
  });
  for (const table of sheet.tables) if (table.area.meets(to)) table.mendHeaders();
  tellChange(to, 'RangeEdited');
}

/** Of whole rows or columns only what is used has anything to copy. */
function whole(source: Area): Area {
  const places = source.sheet.placesIn(source);
  const bottom = Math.max(source.top, ...places.map(([row]) => row));
  const right = Math.max(source.left, ...places.map(([, column]) => column));
  return new Area(source.sheet, source.top, source.left, bottom - source.top + 1, right - source.left + 1);
}
