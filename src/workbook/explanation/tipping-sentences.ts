import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { OrganisationResult } from '../../model/result';
import type { Told } from './told';
import { bearableCut } from './told-amounts';

/** Two cuts this near are one. */
const JUST_MORE = 1e-3;

/** How much further cut it can bear, and which fund is the first to fall. @param position of the organisation */
export const tippingSentences = (
  told: Told,
  { organisation, failedYear, tippingCut }: OrganisationResult,
  position: number,
  language: Language,
): readonly string[] => {
  const t = cellText(language);
  if (failedYear !== null) return tippingBefore(told, position, language);
  if (tippingCut === 0) return [t('stories.tipping.transitionOnly', { organisation })];
  const cut = bearableCut(tippingCut, language);
  const first = told.evaluation.firstToFall(position);
  const bearable =
    tippingCut >= 1
      ? t('stories.tipping.all')
      : tippingCut < 0.001
        ? t('stories.tipping.none')
        : t('stories.tipping.some', { cut, organisation });
  // A fund that falls only after the organisation itself is not what tips it over.
  if (first === null || first.cut > tippingCut + JUST_MORE) return [bearable];
  return [
    bearable,
    t('stories.firstToFall', { funder: first.funder, cut: bearableCut(first.cut, language) }),
  ];
};

/** What one that falls could have borne. */
const tippingBefore = (told: Told, position: number, language: Language): readonly string[] => {
  const before = told.reference.result.organisations[position];
  if (before === undefined || before.failedYear !== null) return [];
  const { organisation, tippingCut } = before;
  const values = { organisation, cut: bearableCut(tippingCut, language) };
  return [cellText(language)('stories.tipping.before', values)];
};
