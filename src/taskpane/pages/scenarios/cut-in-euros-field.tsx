import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatEuros } from '../../../i18n/format';
import type { InputRow } from '../../../workbook/edits/input-table';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NumberField } from '../../parts/number-field';
import { ChoiceField } from '../inputs/choice-field';
import { valuesWritten } from '../inputs/write-value';
import { rate } from '../../../core/unit';
import { cutEuros, cutForEuros, firstFullYear } from './cut-in-euros';

const WHOLE = rate(1);

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

interface Props {
  readonly name: string;
  readonly row: InputRow;
}

/** The cut typed in euros of one year; what is written is the percentage that gives them. */
export const CutInEuros = ({ name, row }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing } = usePane();
  const [picked, setPicked] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { evaluator } = state.model;
  const scenario = evaluator?.model.scenarios.find((each) => each.name === name) ?? null;
  const year = picked ?? (evaluator && scenario ? firstFullYear(evaluator, scenario) : 0);
  const amounts = useMemo(() => {
    if (evaluator === null || scenario === null) return null;
    const whole = { ...scenario, levers: { ...scenario.levers, cut: WHOLE } };
    return { now: cutEuros(evaluator, scenario, year), most: cutEuros(evaluator, whole, year) };
  }, [evaluator, scenario, year]);
  if (evaluator === null || scenario === null || amounts === null) {
    return <Caption1>{t('paneScenarios.cutEuros.waits')}</Caption1>;
  }
  const { years } = evaluator.model.horizon;
  const write = (euros: number): void => {
    const cut = cutForEuros(evaluator, scenario, { calendarYear: year, euros });
    if (cut === null) {
      setRefused(
        t('paneScenarios.cutEuros.most', { year, amount: formatEuros(Math.floor(amounts.most), language) }),
      );
      return;
    }
    setRefused(null);
    void writing.run(async () => {
      const now = await workbook.tables();
      const written = { name: 'scenarios' as const, row, values: { cut } };
      await workbook.edit(valuesWritten(now, state.model.language, written));
    });
  };
  return (
    <div className={styles.pair}>
      <ChoiceField
        label={t('paneScenarios.cutEuros.year')}
        value={String(year)}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) => {
          setPicked(Number(value));
        }}
      />
      {amounts.most <= 0 ? (
        <Caption1>{t('paneScenarios.cutEuros.none', { year })}</Caption1>
      ) : (
        <NumberField
          label={t('paneScenarios.cutEuros.label', { year })}
          hint={refused ?? t('paneScenarios.cutEuros.about', { year })}
          unit="euros"
          min={0}
          value={Math.round(amounts.now * 100) / 100}
          onChange={(euros) => {
            write(euros ?? 0);
          }}
        />
      )}
    </div>
  );
};
