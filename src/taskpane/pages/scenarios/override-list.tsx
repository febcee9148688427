import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../i18n/language';
import { isOverridable } from '../../../model/parse/overridable';
import { TABLE_NAMES } from '../../../model/tables';
import { translate } from '../../../i18n/translate';
import { inputTable, type InputRow } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { GoToButton } from '../../parts/go-to-button';
import { textOf } from '../inputs/field-value';
import { overridesOf, stopReplacing } from './override-edits';
import { columnInWords, rowInWords, valueInWords } from './override-words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly scenario: string;
  readonly images: readonly TableImage[];
}

/** The inputs that a scenario replaces. */
export const OverrideList = ({ scenario, images }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing } = usePane();
  if (inputTable(images, 'overrides', state.model.language) === null) {
    return <Body1>{t('paneScenarios.overrides.noTable')}</Body1>;
  }
  const rows = overridesOf(images, state.model.language, scenario);
  const remove = (row: InputRow): void => {
    void writing.run(async () => {
      await workbook.edit([stopReplacing(await workbook.tables(), state.model.language, row)]);
    });
  };
  return (
    <>
      <Body1>{t('paneScenarios.overrides.about')}</Body1>
      {rows.length === 0 && <Caption1>{t('paneScenarios.overrides.none')}</Caption1>}
      <ul className={styles.list}>
        {rows.map((row) => {
          const { item, value } = overrideInWords(row, language);
          return (
            <li key={row.row} className={styles.row}>
              <Body1 dir="auto">{item}</Body1>
              <Caption1 dir="auto">{t('paneScenarios.overrides.value', { value })}</Caption1>
              <span className={styles.buttons}>
                {row.cells.value !== undefined && <GoToButton cell={row.cells.value} />}
                <Button
                  size="small"
                  disabled={writing.busy}
                  aria-label={t('paneScenarios.overrides.removeOf', { item })}
                  onClick={() => {
                    remove(row);
                  }}
                >
                  {t('paneScenarios.overrides.remove')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** A row of kpOverrides in words; names that are not known stay as they were typed. */
const overrideInWords = (
  { values }: InputRow,
  language: Language,
): { readonly item: string; readonly value: string } => {
  const t = translate(language);
  const table = TABLE_NAMES.find((name) => name === values.table);
  if (table === undefined || !isOverridable(table)) {
    return {
      item: [values.table, values.key, values.column].map(textOf).join(' '),
      value: textOf(values.value),
    };
  }
  const column = columnInWords(table, values.column, language);
  const row = rowInWords(table, values.key, language);
  return {
    item: row === null ? column : t('paneScenarios.overrides.item', { column, row }),
    value: valueInWords(table, textOf(values.column), values.value, language),
  };
};
