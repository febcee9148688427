import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  columnsOfTable,
  type InputRow,
  type InputTable,
  type InputValues,
} from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { GoToButton } from '../../parts/go-to-button';
import { RowField } from '../inputs/row-field';
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
  /** All tables, for names out of others. */
  readonly images: readonly TableImage[];
  readonly row: InputRow;
  /** Columns that have a field of their own elsewhere. */
  readonly without: readonly string[];
  readonly onSet: (values: InputValues) => void;
  readonly children?: ReactNode;
}

/** Everything else that a row holds, shut away until somebody asks for it. */
export const AdvancedFields = ({ table, images, row, without, onSet, children }: Props) => {
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
              <RowField
                key={column}
                table={table.name}
                column={column}
                value={row.values[column]}
                images={images}
                problem={problemIn(state.problems, row, column, language) ?? undefined}
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
