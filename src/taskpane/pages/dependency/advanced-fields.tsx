import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnsOfTable, type InputRow, type InputTable } from '../../../workbook/edits/input-table';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { GoToButton } from '../../parts/go-to-button';
import { AdvancedField } from './advanced-field';
import { problemIn } from './written-value';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  cell: { alignSelf: 'flex-start' },
});

interface Props {
  readonly table: InputTable;
  readonly row: InputRow;
  /** Columns that have a field of their own elsewhere. */
  readonly without: readonly string[];
  readonly onSet: (values: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly children?: ReactNode;
}

/** Everything else that a row holds, shut away until somebody asks for it. */
export const AdvancedFields = ({ table, row, without, onSet, children }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { state } = usePane();
  const columns = columnsOfTable(table).filter((column) => !without.includes(column));
  const [cell] = Object.values(row.cells);
  return (
    <Accordion collapsible>
      <AccordionItem value="advanced">
        <AccordionHeader size="small">{t('paneDependency.inputs.advanced')}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.fields}>
            {children}
            {columns.map((column) => (
              <AdvancedField
                key={column}
                table={table.name}
                column={column}
                value={row.values[column]}
                problem={problemIn(state.problems, row, column, language)}
                onChange={(value) => {
                  onSet({ [column]: value });
                }}
              />
            ))}
            {cell !== undefined && (
              <div className={styles.cell}>
                <GoToButton cell={cell} />
              </div>
            )}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
