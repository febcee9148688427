import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatShare } from '../../../i18n/format';
import { inputTable } from '../../../workbook/edits/input-table';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { MoreBelow } from '../../parts/more-below';
import { NumberField } from '../../parts/number-field';
import { Section } from '../../parts/section';
import { ChoiceField } from '../inputs/choice-field';
import { numberOf } from '../inputs/field-value';
import { useTables } from '../../state/use-tables';
import { valuesWritten } from '../inputs/write-value';
import { PUBLISHED_RATES, VNG_WAGE_SHARE } from './published-rates';
import { trueUpAnswer, type TrueUpQuestion } from './true-up-answer';

const useStyles = makeStyles({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

const EMPTY: TrueUpQuestion = {
  wageShare: VNG_WAGE_SHARE,
  provisionalWage: null,
  provisionalPrice: null,
  definitiveWage: null,
  definitivePrice: null,
  method: 'multiplicative',
};

const published = (year: number): Partial<TrueUpQuestion> => {
  const rates = PUBLISHED_RATES.find((each) => each.year === year);
  return rates === undefined
    ? {}
    : {
        wageShare: VNG_WAGE_SHARE,
        provisionalWage: rates.provisional.wage,
        provisionalPrice: rates.provisional.price,
        definitiveWage: rates.definitive.wage,
        definitivePrice: rates.definitive.price,
      };
};

const RATES = ['provisionalWage', 'provisionalPrice', 'definitiveWage', 'definitivePrice'] as const;

/** Helps to work out the true-up of provisional rates, and to put it where the model reads it. */
export const IndexationSection = () => {
  const styles = useStyles();
  const t = useTexts();
  const [question, setQuestion] = useState(EMPTY);
  const [from, setFrom] = useState('');
  const change = (part: Partial<TrueUpQuestion>): void => {
    setQuestion((before) => ({ ...before, ...part }));
  };
  return (
    <Section title={t('paneBudget.indexation.title')}>
      <Body1>{t('paneBudget.indexation.about')}</Body1>
      <ChoiceField
        label={t('paneBudget.indexation.published')}
        value={from}
        empty={t('paneBudget.indexation.own')}
        options={PUBLISHED_RATES.map(({ year }) => ({
          value: String(year),
          label: t('paneBudget.indexation.vng', { year }),
        }))}
        hint={from === '' ? undefined : t('paneBudget.indexation.source')}
        onChange={(year) => {
          setFrom(year);
          change(published(Number(year)));
        }}
      />
      <div className={styles.pairs}>
        {RATES.map((rate) => (
          <NumberField
            key={rate}
            label={t(`paneBudget.indexation.${rate}`)}
            unit="percent"
            min={-1}
            max={1}
            value={question[rate]}
            onChange={(value) => {
              setFrom('');
              change({ [rate]: value });
            }}
          />
        ))}
      </div>
      <MoreBelow title={t('paneInputs.advanced')}>
        <div className={styles.part}>
          <NumberField
            label={t('paneBudget.indexation.wageShare')}
            unit="percent"
            min={0}
            max={1}
            value={question.wageShare}
            onChange={(wageShare) => {
              change({ wageShare });
            }}
          />
          <Field label={t('paneBudget.indexation.method')}>
            <RadioGroup
              value={question.method}
              onChange={(_, { value }) => {
                change({ method: value === 'additive' ? 'additive' : 'multiplicative' });
              }}
            >
              <Radio value="multiplicative" label={t('paneBudget.indexation.multiplicative')} />
              <Radio value="additive" label={t('paneBudget.indexation.additive')} />
            </RadioGroup>
          </Field>
        </div>
      </MoreBelow>
      <Outcome question={question} />
    </Section>
  );
};

const Outcome = ({ question }: { readonly question: TrueUpQuestion }) => {
  const t = useTexts();
  const language = useLanguage();
  const answer = trueUpAnswer(question);
  if (answer === null) return <Body1 role="status">{t('paneBudget.indexation.incomplete')}</Body1>;
  const share = (value: number): string => formatShare(value, language, 3);
  return (
    <>
      <Body1 role="status">
        {t('paneBudget.indexation.outcome', {
          provisional: share(answer.provisional),
          definitive: share(answer.definitive),
          trueUp: share(answer.trueUp),
        })}
      </Body1>
      <WriteTrueUp trueUp={answer.trueUp} />
    </>
  );
};

/** Puts the true-up with a year of kpIndexation. */
const WriteTrueUp = ({ trueUp }: { readonly trueUp: number }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing } = usePane();
  const images = useTables();
  const [picked, setPicked] = useState('');
  const table = images && inputTable(images, 'indexation', state.model.language);
  const rows = table?.rows.filter(({ values }) => typeof values.year === 'number') ?? [];
  const row = rows.find(({ values }) => String(values.year) === picked) ?? rows[0];
  if (row === undefined) return <Caption1>{t('paneBudget.indexation.noYears')}</Caption1>;
  const year = String(row.values.year);
  const now = numberOf(row.values.correction);
  const write = (): void => {
    void writing.run(async () => {
      const written = { name: 'indexation' as const, row, values: { correction: trueUp } };
      await workbook.edit(valuesWritten(await workbook.tables(), state.model.language, written));
    });
  };
  const share = (value: number): string => formatShare(value, language, 3);
  return (
    <div className={styles.part}>
      <ChoiceField
        label={t('paneBudget.indexation.year')}
        value={year}
        options={rows.map(({ values }) => ({ value: String(values.year), label: String(values.year) }))}
        hint={t('paneBudget.indexation.writeAbout', {
          trueUp: share(trueUp),
          year,
          now: typeof now === 'number' ? share(now) : t('paneBudget.indexation.nothing'),
        })}
        onChange={setPicked}
      />
      <Button className={styles.button} disabled={writing.busy} onClick={write}>
        {t('paneBudget.indexation.write')}
      </Button>
    </div>
  );
};
