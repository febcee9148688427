import { Body1 } from '@fluentui/react-components';
import { formatEuros, formatEurosAndCents, formatNumber } from '../../../i18n/format';
import type { Told } from '../../../workbook/explanation/told';
import { sum } from '../../../workbook/layout/layout';
import { useLanguage, useTexts } from '../../language-context';
import { FigureTiles, type FigureTile } from '../../parts/figure-tiles';

/** The four figures of the council, and what a saved euro costs. */
export const Figures = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const language = useLanguage();
  const { totals, impact, years } = told.evaluation.result;
  const saved = sum(totals.netSaving);
  const lost = sum(totals.cofundingLost);
  const before = told.reference.result.totals.levels.red;
  const hasReach = impact.reference.participants.some((number) => number > 0);
  const fewer = (impact.reference.participants.at(-1) ?? 0) - (impact.reached.participants.at(-1) ?? 0);
  const red = totals.levels.red;
  const note = t('paneRisk.figures.before', { count: before });
  const figures: readonly FigureTile[] = [
    { name: 'saved', number: formatEuros(saved, language), label: t('paneRisk.figures.saved') },
    { name: 'lost', number: formatEuros(lost, language), label: t('paneRisk.figures.lost') },
    {
      name: 'red',
      number: formatNumber(red, language, 0),
      label: `${t('paneRisk.figures.red', { count: red })} (${note})`,
    },
    ...(hasReach
      ? [
          {
            name: 'participants',
            number: formatNumber(fewer, language, 0),
            label: t('paneRisk.figures.participants', { year: years.at(-1) ?? '' }),
          },
        ]
      : []),
  ];
  return (
    <>
      <FigureTiles figures={figures} />
      {saved > 0 && lost > 0 && (
        <Body1>
          {t('paneRisk.figures.perEuro', { amount: formatEurosAndCents(lost / saved, language) })}
        </Body1>
      )}
    </>
  );
};
