import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { quotedSheet } from '../../../workbook/cell-address';
import { inputTable } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { columnHeader } from '../../../i18n/name-of';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { RowField } from '../inputs/row-field';
import { replaceInput } from './override-edits';
import { pointedAt, type PointedAt, type ReplaceableInput } from './override-at-cell';
import { columnInWords, rowInWords, valueInWords } from './override-words';
import { useSelectedCell } from './use-selected-cell';

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'stretch',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly scenario: string;
  readonly images: readonly TableImage[];
}

/** Point at an input in the sheet, and give it another value in this scenario. */
export const OverridePicker = ({ scenario, images }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { state } = usePane();
  const [pointing, setPointing] = useState(false);
  const selected = useSelectedCell(pointing);
  if (inputTable(images, 'overrides', state.model.language) === null) return null;
  const toggle = (
    <Button
      className={styles.button}
      appearance={pointing ? 'secondary' : 'primary'}
      onClick={() => {
        setPointing(!pointing);
      }}
    >
      {t(pointing ? 'paneScenarios.overrides.stop' : 'paneScenarios.overrides.pick')}
    </Button>
  );
  if (!pointing) return toggle;
  const cell = selected === null ? null : `${quotedSheet(selected.sheet)}!${selected.cell}`;
  const found = selected === null ? null : pointedAt(images, state.model.language, selected);
  return (
    <div className={styles.picker}>
      <Body1>{t('paneScenarios.overrides.picking')}</Body1>
      <div role="status">{cell !== null && found !== null && <Recognised cell={cell} found={found} />}</div>
      {found?.is === 'input' && cell !== null && (
        <NewValue key={cell} scenario={scenario} input={found.input} images={images} />
      )}
      {toggle}
    </div>
  );
};

const Recognised = ({ cell, found }: { readonly cell: string; readonly found: PointedAt }) => {
  const t = useTexts();
  const language = useLanguage();
  if (found.is === 'fixed') {
    const column = columnHeader(found.table, found.column, language);
    return <Body1>{t('paneScenarios.overrides.fixed', { cell, column })}</Body1>;
  }
  if (found.is !== 'input') return <Body1>{t(`paneScenarios.overrides.${found.is}`, { cell })}</Body1>;
  const { table, key, column: name, value, rows } = found.input;
  const column = columnInWords(table, name, language);
  const row = rowInWords(table, key, language);
  const now = valueInWords(table, name, value, language);
  return (
    <>
      <Body1 block dir="auto">
        {row === null
          ? t('paneScenarios.overrides.foundOne', { cell, column })
          : t('paneScenarios.overrides.found', { cell, column, row })}
      </Body1>
      <Caption1 block dir="auto">
        {t('paneScenarios.overrides.now', {
          value: now === '' ? t('paneScenarios.overrides.nothing') : now,
        })}
        {rows > 1 && ` ${t('paneScenarios.overrides.several', { count: rows })}`}
      </Caption1>
    </>
  );
};

interface NewValueProps extends Props {
  readonly input: ReplaceableInput;
}

const NewValue = ({ scenario, input, images }: NewValueProps) => {
  const styles = useStyles();
  const t = useTexts();
  const { workbook, state, writing } = usePane();
  const [value, setValue] = useState<unknown>(input.value);
  const [same, setSame] = useState(false);
  const replace = (): void => {
    const unchanged = value === null || value === input.value;
    setSame(unchanged);
    if (unchanged) return;
    void writing.run(async () => {
      const now = await workbook.tables();
      await workbook.edit(replaceInput(now, state.model.language, { scenario, input, value }));
    });
  };
  return (
    <>
      <RowField
        table={input.table}
        column={input.column}
        value={value}
        images={images}
        explained={false}
        label={t('paneScenarios.overrides.inScenario')}
        problem={same ? t('paneScenarios.overrides.same') : undefined}
        onChange={setValue}
      />
      <Button className={styles.button} appearance="primary" disabled={writing.busy} onClick={replace}>
        {t('paneScenarios.overrides.keep')}
      </Button>
    </>
  );
};
