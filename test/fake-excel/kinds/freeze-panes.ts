import { Area, COLUMNS, ROWS } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { RANGE } from './range';

const asArea = (sheet: Sheet, given: Area | string): Area =>
  typeof given === 'string' ? sheet.book.area(given, sheet) : given;

function located(sheet: Sheet): Area | null {
  const { rows, columns } = sheet.frozen;
  return rows === 0 && columns === 0 ? null : new Area(sheet, 0, 0, rows || ROWS, columns || COLUMNS);
}

function frozen(rows: number, columns: number, sheet: Sheet): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0)
    throw invalidArgument('WorksheetFreezePanes', 'whole numbers from 0');
  sheet.frozen = { rows, columns };
}

export const FREEZE_PANES: Kind<Excel.WorksheetFreezePanes, Sheet> = kindOf<
  Excel.WorksheetFreezePanes,
  Sheet
>('WorksheetFreezePanes', {
  finds: {
    getLocation: link(() => RANGE, located),
    getLocationOrNullObject: link(() => RANGE, located),
  },
  acts: {
    freezeRows: (sheet, count = 1) => frozen(count, 0, sheet),
    freezeColumns: (sheet, count = 1) => frozen(0, count, sheet),
    freezeAt: (sheet, given) => {
      const area = asArea(sheet, given);
      const rows = area.isWholeColumns ? 0 : area.bottom + 1;
      const columns = area.isWholeRows ? 0 : area.right + 1;
      frozen(rows, columns, sheet);
    },
    unfreeze: (sheet) => frozen(0, 0, sheet),
  },
});
