import type { Language } from '../../../i18n/language';
import { addRow, inputTable, removeRow, setInRow, type InputRow } from '../../../workbook/edits/input-table';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';
import { rowNow } from '../inputs/same-row';
import { tableThere } from '../inputs/write-value';
import type { ReplaceableInput } from './override-at-cell';

type Replaced = Pick<ReplaceableInput, 'table' | 'key' | 'column'>;

/** The rows of kpOverrides of one scenario; empty where the workbook has no such table. */
export const overridesOf = (
  images: readonly TableImage[],
  language: Language,
  scenario: string,
): readonly InputRow[] =>
  inputTable(images, 'overrides', language)?.rows.filter(({ values }) => values.scenario === scenario) ?? [];

const isSame = ({ values }: InputRow, { table, key, column }: Replaced): boolean =>
  values.table === table && (values.key ?? null) === key && values.column === column;

/** What replaces an input in a scenario: the row that does so already, or one more. */
export const replaceInput = (
  images: readonly TableImage[],
  language: Language,
  given: { readonly scenario: string; readonly input: Replaced; readonly value: unknown },
): readonly TableEdit[] => {
  const { scenario, input, value } = given;
  const { table, key, column } = input;
  const overrides = tableThere(images, 'overrides', language);
  const before = overridesOf(images, language, scenario).filter((row) => isSame(row, input));
  const last = before.at(-1);
  const values = { scenario, table, key, column, value };
  // The value is shown as its own column shows it, so the whole row goes in.
  return last === undefined ? [addRow(overrides, values)] : setInRow(overrides, last.row, values);
};

/** Leaves an input as the table has it. */
export const stopReplacing = (
  images: readonly TableImage[],
  language: Language,
  row: InputRow,
): TableEdit => {
  const overrides = tableThere(images, 'overrides', language);
  return removeRow(overrides, rowNow(overrides, row).row);
};
