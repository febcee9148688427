import { formatList, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { ConditionReadings } from '../../../workbook/dependency/condition-readings';
import type { TippingScale } from '../../../workbook/dependency/tipping-scale';
import { bearableCut } from '../../../workbook/explanation/told-amounts';

/** Where the tipping point lies, as one sentence. @param lastYear of the model */
export const tippingSentence = (scale: TippingScale, lastYear: number, language: Language): string => {
  const t = translate(language);
  const { tipping, fallsAnyway, hasMunicipal } = scale;
  if (fallsAnyway) return t('paneDependency.tipping.already', { year: lastYear });
  if (!hasMunicipal) return t('paneDependency.tipping.noMunicipal');
  if (tipping >= 1) return t('paneDependency.tipping.all', { year: lastYear });
  const cut = bearableCut(tipping, language);
  return tipping < 0.001 ? t('paneDependency.tipping.none') : t('paneDependency.tipping.some', { cut });
};

/** Which fund goes first; null where the question does not arise. */
export const firstFundSentence = (
  { fallsAnyway, hasMunicipal, firstToFall, tipping }: TippingScale,
  hasFunds: boolean,
  language: Language,
): string | null => {
  const t = translate(language);
  if (fallsAnyway || !hasMunicipal || !hasFunds) return null;
  if (firstToFall !== null) {
    const cut = bearableCut(firstToFall.cut, language);
    return t('paneDependency.tipping.firstToFall', { funder: firstToFall.funder, cut });
  }
  return t(tipping >= 1 ? 'paneDependency.tipping.noFundAtAll' : 'paneDependency.tipping.noFund');
};

/** What the drawing shows, for who does not see it. */
export const scaleInWords = (scale: TippingScale, language: Language): string => {
  const t = translate(language);
  const { tipping, firstToFall, tried } = scale;
  return [
    t('paneDependency.tipping.scaleOf'),
    t('paneDependency.tipping.scaleTipping', { cut: bearableCut(tipping, language) }),
    ...(firstToFall === null
      ? []
      : [
          t('paneDependency.tipping.scaleFirst', {
            funder: firstToFall.funder,
            cut: bearableCut(firstToFall.cut, language),
          }),
        ]),
    ...(tried === null || tried === 0
      ? []
      : [t('paneDependency.tipping.scaleTried', { cut: formatShare(tried, language) })]),
  ].join(' ');
};

export const readingsSentence = ({ funders, mild, strict }: ConditionReadings, language: Language): string =>
  translate(language)('paneDependency.tipping.readings', {
    count: funders.length,
    funders: formatList(funders, language),
    mild: bearableCut(mild, language),
    strict: bearableCut(strict, language),
  });
