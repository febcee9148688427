import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatEuros, formatEurosAndCents, formatNumber } from '../../../i18n/format';
import type { Told } from '../../../workbook/explanation/told';
import { sum } from '../../../workbook/layout/layout';
import { useLanguage, useTexts } from '../../language-context';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface FigureProps {
  readonly number: string;
  readonly label: string;
  readonly note?: string;
}

const Figure = ({ number, label, note }: FigureProps) => {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt>
        <Caption1>
          {label}
          {note !== undefined && ` (${note})`}
        </Caption1>
      </dt>
      <dd className={styles.number}>{number}</dd>
    </div>
  );
};

/** The four figures of the council, and what a saved euro costs. */
export const Figures = ({ told }: { readonly told: Told }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { totals, impact, years } = told.evaluation.result;
  const saved = sum(totals.netSaving);
  const lost = sum(totals.cofundingLost);
  const before = told.reference.result.totals.levels.red;
  const hasReach = impact.reference.participants.some((number) => number > 0);
  const fewer = (impact.reference.participants.at(-1) ?? 0) - (impact.reached.participants.at(-1) ?? 0);
  return (
    <>
      <dl className={styles.figures}>
        <Figure number={formatEuros(saved, language)} label={t('paneRisk.figures.saved')} />
        <Figure number={formatEuros(lost, language)} label={t('paneRisk.figures.lost')} />
        <Figure
          number={formatNumber(totals.levels.red, language, 0)}
          label={t('paneRisk.figures.red', { count: totals.levels.red })}
          note={t('paneRisk.figures.before', { count: before })}
        />
        {hasReach && (
          <Figure
            number={formatNumber(fewer, language, 0)}
            label={t('paneRisk.figures.participants', { year: years.at(-1) ?? '' })}
          />
        )}
      </dl>
      {saved > 0 && lost > 0 && (
        <Body1>
          {t('paneRisk.figures.perEuro', { amount: formatEurosAndCents(lost / saved, language) })}
        </Body1>
      )}
    </>
  );
};
