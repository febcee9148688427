import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { addRow, type InputTable, type InputValues } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { REALISTIC } from '../../../workbook/template/starter-model';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { RowField } from './row-field';
import { namingColumns, rowName } from './row-name';
import { simpleColumns } from './simple-columns';
import { tableThere } from './write-value';

interface Props {
  readonly table: InputTable;
  readonly images: readonly TableImage[];
  /** Called with the name of the row. */
  readonly onAdded: (name: string) => void;
}

/** Asks for what names a row, and adds it with what is realistic where people know no better. */
export const AddRow = ({ table, images, onAdded }: Props) => {
  const t = useTexts();
  const { workbook, state, writing } = usePane();
  const [values, setValues] = useState<InputValues | null>(null);
  const { name } = table;
  const naming = namingColumns(name);
  const asked = naming.length > 0 ? naming : simpleColumns(name);
  const ready = values !== null && Object.values(values).some((value) => value !== null);
  const add = async (): Promise<void> => {
    const done = await writing.run(async () => {
      const now = tableThere(await workbook.tables(), name, state.model.language);
      await workbook.edit([addRow(now, { ...values, ...(name === 'organisations' ? REALISTIC : {}) })]);
    });
    if (!done) return;
    onAdded(rowName(table, { row: 0, values: values ?? {}, cells: {} }));
    setValues(null);
  };
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabled={writing.busy}
        onClick={() => {
          setValues({});
        }}
      >
        {t('paneInputs.add.open')}
      </Button>
      {values !== null && (
        <Dialog
          open
          onOpenChange={(_, { open }) => {
            if (!open) setValues(null);
          }}
        >
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{t('paneInputs.add.title', { table: t(`tables.${name}.title`) })}</DialogTitle>
              <DialogContent>
                <p>{t('paneInputs.add.about')}</p>
                {asked.map((column) => (
                  <RowField
                    key={column}
                    table={name}
                    column={column}
                    value={values[column]}
                    images={images}
                    onChange={(value) => {
                      setValues({ ...values, [column]: value });
                    }}
                  />
                ))}
              </DialogContent>
              <DialogActions>
                <Button
                  appearance="primary"
                  disabled={writing.busy}
                  onClick={() => {
                    if (ready) void add();
                  }}
                >
                  {t('paneInputs.add.do')}
                </Button>
                <Button
                  onClick={() => {
                    setValues(null);
                  }}
                >
                  {t('paneShell.cancel')}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
};
