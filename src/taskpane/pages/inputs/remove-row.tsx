import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { removeRow, type InputRow, type InputTable } from '../../../workbook/edits/input-table';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { rowNow } from './same-row';
import { tableThere } from './write-value';

interface Props {
  readonly table: InputTable;
  readonly row: InputRow;
  readonly name: string;
}

/** Takes a row out of its table, after asking. */
export const RemoveRow = ({ table, row, name }: Props) => {
  const t = useTexts();
  const { workbook, state, writing } = usePane();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    await writing.run(async () => {
      const now = tableThere(await workbook.tables(), table.name, state.model.language);
      await workbook.edit([removeRow(now, rowNow(now, row).row)]);
    });
  };
  return (
    <>
      <Button
        size="small"
        disabled={writing.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('paneInputs.remove.open')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('paneInputs.remove.title', { row: name })}
          about={t('paneInputs.remove.about', { table: t(`tables.${table.name}.title`) })}
          action={t('paneInputs.remove.do')}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => void remove()}
        />
      )}
    </>
  );
};
