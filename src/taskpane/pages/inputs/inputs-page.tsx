import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { workbookTableName } from '../../../i18n/name-of';
import { TABLE_NAMES, type TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import { inputTable, type InputTable } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { GoToButton } from '../../parts/go-to-button';
import { AddRow } from './add-row';
import { ChoiceField } from './choice-field';
import { RemoveRow } from './remove-row';
import { RowForm } from './row-form';
import { rowName } from './row-name';
import { simpleColumns } from './simple-columns';
import { useTables } from '../../state/use-tables';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The tables as forms: choose a table, then a row. */
const InputsPage = () => {
  const t = useTexts();
  const { state, go } = usePane();
  const images = useTables();
  const [name, setName] = useState<TableName>('lots');
  if (images === null) return <Spinner size="small" label={t('paneShell.loading')} />;
  if (!state.hasModel) {
    return (
      <EmptyState title={t('paneInputs.noModel.title')} text={t('paneInputs.noModel.text')}>
        <Button
          appearance="primary"
          onClick={() => {
            go('new');
          }}
        >
          {t('paneInputs.noModel.go')}
        </Button>
      </EmptyState>
    );
  }
  const table = inputTable(images, name, state.model.language);
  return (
    <>
      <ChoiceField
        label={t('paneInputs.table')}
        value={name}
        options={TABLE_NAMES.map((each) => ({ value: each, label: t(`tables.${each}.title`) }))}
        hint={t('paneInputs.tableAbout')}
        onChange={(chosen) => {
          setName(TABLE_NAMES.find((each) => each === chosen) ?? name);
        }}
      />
      <Caption1>{t(`tables.${name}.about`)}</Caption1>
      {table === null ? (
        <EmptyState
          title={t('paneInputs.noTable.title')}
          text={t('paneInputs.noTable.text', { table: workbookTableName(name) })}
        />
      ) : (
        <RowsOf key={name} table={table} images={images} />
      )}
    </>
  );
};

export default InputsPage;

/** Rows of one name get a number, such as grants of one funder that follow each other. */
const toldApart = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });

interface RowsProps {
  readonly table: InputTable;
  readonly images: readonly TableImage[];
}

const RowsOf = ({ table, images }: RowsProps) => {
  const styles = useStyles();
  const t = useTexts();
  const [picked, setPicked] = useState<string | null>(null);
  const { name, rows } = table;
  const nameOf = (at: number): string => {
    const row = rows[at];
    return row === undefined ? '' : rowName(table, row) || t('paneInputs.rowName', { row: row.row + 1 });
  };
  const names = toldApart(rows.map((_, at) => nameOf(at)));
  // By name and not by place, as rows may be sorted while this is open.
  const at = Math.max(0, picked === null ? 0 : names.indexOf(picked));
  const row = rows[at];
  const simple = simpleColumns(name);
  const rest = Object.keys(TABLES[name].columns).filter((column) => !simple.includes(column));
  const canAdd = !TABLES[name].oneRow || rows.length === 0;
  const cell = row === undefined ? undefined : Object.values(row.cells)[0];
  return (
    <>
      {row === undefined && <Body1>{t('paneInputs.noRows')}</Body1>}
      {rows.length > 1 && (
        <ChoiceField
          label={t('paneInputs.row')}
          value={String(at)}
          options={names.map((label, index) => ({ value: String(index), label }))}
          onChange={(index) => {
            setPicked(names[Number(index)] ?? null);
          }}
        />
      )}
      {row !== undefined && (
        <RowForm name={name} table={table} row={row} images={images} simple={simple} rest={rest} />
      )}
      <div className={styles.buttons}>
        {canAdd && <AddRow table={table} images={images} onAdded={setPicked} />}
        {row !== undefined && <RemoveRow table={table} row={row} name={nameOf(at)} />}
        {cell !== undefined && <GoToButton cell={cell} />}
      </div>
    </>
  );
};
