import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { describeProblem } from '../../../i18n/describe-problem';
import type { TableName } from '../../../model/tables';
import type { InputRow, InputTable } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { RowField } from './row-field';
import { valuesWritten } from './write-value';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  panel: { margin: 0, paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly name: TableName;
  readonly table: InputTable;
  readonly row: InputRow;
  readonly images: readonly TableImage[];
  /** Columns by JSON name that stand first; the rest waits under “advanced”. */
  readonly simple: readonly string[];
  readonly rest: readonly string[];
}

/** One row of a table as a form: what is typed here stands in the sheet at once, and the other way round. */
export const RowForm = ({ name, table, row, images, simple, rest }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing } = usePane();
  const problemOf = (column: string): string | undefined => {
    const found = state.problems.find(
      (problem) => problem.table === name && problem.row === row.row + 1 && problem.column === column,
    );
    return found === undefined ? undefined : describeProblem(found, language);
  };
  const write = (column: string, value: unknown): void => {
    void writing.run(async () => {
      const now = await workbook.tables();
      await workbook.edit(
        valuesWritten(now, state.model.language, { name, row, values: { [column]: value } }),
      );
    });
  };
  const fieldOf = (column: string) => (
    <RowField
      key={`${column} ${row.row}`}
      table={name}
      column={column}
      value={row.values[column]}
      images={images}
      problem={problemOf(column)}
      onChange={(value) => {
        write(column, value);
      }}
    />
  );
  const there = (column: string): boolean => table.headers.some((header) => header.column === column);
  const advanced = rest.filter(there);
  const filled = advanced.filter((column) => (row.values[column] ?? null) !== null).length;
  return (
    <div className={styles.fields}>
      {simple.filter(there).map(fieldOf)}
      {advanced.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="advanced">
            <AccordionHeader>
              {filled === 0 ? t('paneInputs.advanced') : t('paneInputs.advancedFilled', { count: filled })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={styles.fields}>{advanced.map(fieldOf)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
};
