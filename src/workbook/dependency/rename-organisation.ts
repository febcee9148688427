import { keyInWords } from '../../i18n/replaced-value';
import type { TableName } from '../../model/tables';
import { inputTable, setInRow, type InputRow } from '../edits/input-table';
import type { TableEdit } from '../live-workbook';
import type { Standing } from './organisation-edits';

/** The columns that hold the name of an organisation, or several names with semicolons between them. */
const NAMED_IN: readonly (readonly [TableName, readonly string[]])[] = [
  ['organisations', ['organisation']],
  ['municipal', ['organisation']],
  ['grants', ['organisation']],
  ['support', ['from', 'to']],
  ['reach', ['organisation']],
  ['lots', ['mainContractor']],
  ['scenarios', ['outOfPlan', 'endedSupport']],
];

/** The tables of which a key begins with an organisation, as in `Buurthuis|Fonds`. */
const KEYED: readonly unknown[] = ['organisations', 'municipal', 'grants'];

/** Another name for an organisation, everywhere it is named. */
export const renameOrganisation = (
  { images, language }: Standing,
  { from, to }: { readonly from: string; readonly to: string },
): readonly TableEdit[] => {
  const edits = NAMED_IN.flatMap(([name, columns]) => {
    const table = inputTable(images, name, language);
    return (table?.rows ?? []).flatMap((row) =>
      columns.flatMap((column) => {
        const renamed = renamedIn(row.values[column], from, to);
        return table === null || renamed === null ? [] : setInRow(table, row.row, { [column]: renamed });
      }),
    );
  });
  return [...edits, ...keyEdits({ images, language }, from, to)];
};

/** The text with the name replaced; null where it is not in it. */
const renamedIn = (value: unknown, from: string, to: string): string | null => {
  if (typeof value !== 'string') return null;
  const parts = value.split(/[;\n]/).map((part) => part.trim());
  return parts.includes(from) ? parts.map((part) => (part === from ? to : part)).join('; ') : null;
};

const keyEdits = ({ images, language }: Standing, from: string, to: string): readonly TableEdit[] => {
  const table = inputTable(images, 'overrides', language);
  if (table === null) return [];
  const keyOf = ({ values }: InputRow): string =>
    KEYED.includes(values['table']) && typeof values['key'] === 'string' ? values['key'] : '';
  return table.rows.flatMap((row) => {
    const [organisation, ...others] = keyOf(row).split('|');
    const key = keyInWords([to, ...others].join('|'), language);
    return organisation === from ? setInRow(table, row.row, { key }) : [];
  });
};
