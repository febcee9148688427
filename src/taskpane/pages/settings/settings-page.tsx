import { Body1, Caption1, Field, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { choiceLabel } from '../../../i18n/choice-label';
import { DEFAULT_LIMITS } from '../../../model/risk/limits';
import { LIMIT_NAMES, PRO_RATA, type LimitName, type TableName } from '../../../model/tables';
import { hasColumn, inputTable, setInRow, type InputValues } from '../../../workbook/edits/input-table';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { NumberField, type NumberUnit } from '../../parts/number-field';
import { Section } from '../../parts/section';
import { LIMIT_OF, limitEdits } from './limit-edits';

/** Limits of the reasons, what counts, and the language; all but the last stand in the workbook itself. */
const SettingsPage = () => {
  const t = useTexts();
  const { told } = usePane();
  return (
    <>
      {told === null ? (
        <EmptyState title={t('paneSettings.none.title')} text={t('paneSettings.none.text')} />
      ) : (
        <>
          <LimitsSection />
          <CountsSection />
        </>
      )}
      <Section title={t('paneSettings.language.title')}>
        <Body1>{t('paneSettings.language.about')}</Body1>
      </Section>
    </>
  );
};

export default SettingsPage;

const UNITS: Readonly<Record<LimitName, NumberUnit>> = {
  tipping: 'percent',
  leverage: 'number',
  buffer: 'months',
  ownIncome: 'percent',
};

const LimitsSection = () => {
  const t = useTexts();
  const { workbook, state, told, writing } = usePane();
  const [noTable, setNoTable] = useState(false);
  const limits = told?.model.limits ?? DEFAULT_LIMITS;
  const change = async (name: LimitName, value: number): Promise<void> => {
    await writing.run(async () => {
      const edits = limitEdits(await workbook.tables(), state.model.language, { name, value });
      setNoTable(edits === null);
      if (edits !== null && edits.length > 0) await workbook.edit(edits);
    });
  };
  return (
    <Section title={t('paneSettings.limits.title')}>
      <Caption1>{t('paneSettings.limits.about')}</Caption1>
      {LIMIT_NAMES.map((name) => (
        <NumberField
          key={name}
          label={t(`paneSettings.limits.${name}`)}
          hint={t(`paneSettings.limits.${name}Hint`)}
          unit={UNITS[name]}
          value={limits[LIMIT_OF[name]]}
          min={0}
          {...(UNITS[name] === 'percent' ? { max: 1 } : {})}
          required
          disabled={writing.busy}
          onChange={(value) => {
            if (value !== null) void change(name, value);
          }}
        />
      ))}
      {noTable && <Body1 role="status">{t('paneSettings.limits.noTable')}</Body1>}
    </Section>
  );
};

/** Sets values in the one row of a table. Answers false where the table has no row or no such column. */
const useOneRow = (table: TableName): ((values: InputValues) => Promise<boolean>) => {
  const { workbook, state, writing } = usePane();
  return async (values) => {
    let found = false;
    await writing.run(async () => {
      const input = inputTable(await workbook.tables(), table, state.model.language);
      const [row] = input?.rows ?? [];
      if (input === null || row === undefined) return;
      if (!Object.keys(values).every((column) => hasColumn(input, column))) return;
      found = true;
      await workbook.edit(setInRow(input, row.row, values));
    });
    return found;
  };
};

const CountsSection = () => {
  const t = useTexts();
  const language = useLanguage();
  const { told, writing } = usePane();
  const [missing, setMissing] = useState(false);
  const setTransition = useOneRow('transition');
  const setModel = useOneRow('model');
  if (told === null) return null;
  const { transition } = told.model.tables;
  const say = (set: Promise<boolean>): void => {
    void set.then((found) => {
      setMissing(!found);
    });
  };
  return (
    <Section title={t('paneSettings.counts.title')}>
      {transition === null ? (
        <Body1>{t('paneSettings.counts.noTransition')}</Body1>
      ) : (
        <Switch
          label={t('paneSettings.counts.transition')}
          checked={transition.countsAsMunicipal}
          disabled={writing.busy}
          onChange={(_, { checked }) => {
            say(setTransition({ countsAsMunicipal: checked }));
          }}
        />
      )}
      <Field label={t('paneSettings.counts.proRata')} hint={t('paneSettings.counts.proRataHint')}>
        <Select
          value={told.model.proRata}
          disabled={writing.busy}
          onChange={(_, { value }) => {
            say(setModel({ proRata: value }));
          }}
        >
          {PRO_RATA.map((each) => (
            <option key={each} value={each}>
              {choiceLabel('proRata', each, language)}
            </option>
          ))}
        </Select>
      </Field>
      {missing && <Body1 role="status">{t('paneSettings.counts.missing')}</Body1>}
    </Section>
  );
};
