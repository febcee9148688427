import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { tippingScale } from '../../../workbook/dependency/tipping-scale';
import type { Told } from '../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../language-context';
import { Section } from '../../parts/section';
import { TippingDrawing } from './tipping-drawing';
import { firstFundSentence, readingsSentence, tippingSentence } from './tipping-words';
import { useConditionReadings } from './use-condition-readings';

export interface Shown {
  /** The scenario without its cut. */
  readonly base: Told;
  /** The scenario with the cut that is tried. */
  readonly told: Told;
  readonly position: number;
}

/** At which cut the organisation tips over, and which fund goes first. */
export const TippingSection = ({ base, told, position }: Shown) => {
  const t = useTexts();
  const language = useLanguage();
  const readings = useConditionReadings(base, position);
  const scale = tippingScale(base, told, position);
  const { years } = base.evaluation.result;
  const hasFunds = base.scenario.tables.grants.some(({ organisation }) => organisation === position);
  const first = firstFundSentence(scale, hasFunds, language);
  return (
    <Section title={t('paneDependency.tipping.title')}>
      <Body1Strong role="status">{tippingSentence(scale, years.at(-1) ?? 0, language)}</Body1Strong>
      {scale.hasMunicipal && !scale.fallsAnyway && <TippingDrawing scale={scale} />}
      {first !== null && <Body1>{first}</Body1>}
      {scale.hasMunicipal && !scale.fallsAnyway && (
        <Caption1>{t('paneDependency.tipping.about', { year: years[0] ?? '' })}</Caption1>
      )}
      {scale.hasMunicipal && scale.tried === null && (
        <Caption1>{t('paneDependency.tipping.notOnScale')}</Caption1>
      )}
      {readings !== null && !scale.fallsAnyway && (
        <>
          <Body1>▲ {readingsSentence(readings, language)}</Body1>
          <Caption1>{t('paneDependency.tipping.readingsAbout')}</Caption1>
        </>
      )}
    </Section>
  );
};
