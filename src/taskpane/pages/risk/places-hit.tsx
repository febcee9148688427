import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatList, formatShare } from '../../../i18n/format';
import type { Told } from '../../../workbook/explanation/told';
import { hasNeighbourhoods } from '../../../workbook/layout/neighbourhoods-layout';
import { useLanguage, useTexts } from '../../language-context';
import { Section } from '../../parts/section';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column' },
});

/** What neighbourhoods and groups lose, those that lose most first. */
export const PlacesHit = ({ told }: { readonly told: Told }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { impact } = told.evaluation.result;
  if (!hasNeighbourhoods(told.evaluation.result)) {
    return (
      <Section title={t('paneRisk.places.title')}>
        <Caption1>{t('paneRisk.places.none')}</Caption1>
      </Section>
    );
  }
  const places = [...impact.neighbourhoods].sort(
    (one, other) => (other.lossShare ?? 0) - (one.lossShare ?? 0),
  );
  const gaps = (name: string): readonly string[] =>
    impact.gaps.filter(([neighbourhood]) => neighbourhood === name).map(([, group]) => group);
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language, 0));
  return (
    <Section title={t('paneRisk.places.title')}>
      <ul className={styles.list}>
        {places.map(({ neighbourhood, needShare, lossShare, heavierHit }) => (
          <li key={neighbourhood} className={styles.item}>
            <Body1 dir="auto">
              {heavierHit && <span aria-hidden="true">▲ </span>}
              {neighbourhood}
            </Body1>
            <Caption1>
              {t('paneRisk.places.share', { need: share(needShare), loss: share(lossShare) })}
              {heavierHit && ` · ${t('paneRisk.places.heavier')}`}
            </Caption1>
            {gaps(neighbourhood).length > 0 && (
              <Caption1>
                ✖ {t('paneRisk.places.gap', { groups: formatList(gaps(neighbourhood), language) })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
