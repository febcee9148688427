import type { Language } from '../../../i18n/language';
import type { Limits } from '../../../model/risk/limits';
import { DEFAULT_LIMITS } from '../../../model/risk/limits';
import type { LimitName } from '../../../model/tables';
import { addRow, inputTable, removeRow, setInRow } from '../../../workbook/edits/input-table';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';

/** What each limit is called in the model. */
export const LIMIT_OF: Readonly<Record<LimitName, keyof Limits>> = {
  tipping: 'tippingCut',
  leverage: 'leverage',
  buffer: 'reserveMonths',
  ownIncome: 'ownIncomeNeeded',
};

/**
 * What gives a limit another value, as a row of kpRules; the limit of the definition needs no row. Null where the
 * workbook has no such table.
 */
export const limitEdits = (
  images: readonly TableImage[],
  language: Language,
  { name, value }: { readonly name: LimitName; readonly value: number },
): readonly TableEdit[] | null => {
  const table = inputTable(images, 'rules', language);
  if (table === null) return null;
  const own = table.rows.filter(({ values }) => values['level'] === 'limit' && values['name'] === name);
  if (value === DEFAULT_LIMITS[LIMIT_OF[name]]) {
    return own.toReversed().map(({ row }) => removeRow(table, row));
  }
  const [first] = own;
  return first === undefined
    ? [addRow(table, { level: 'limit', name, expression: value })]
    : setInRow(table, first.row, { expression: value });
};
