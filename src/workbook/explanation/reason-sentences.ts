import { cellText } from '../../i18n/cell-text';
import { formatMonths, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Model } from '../../model/model';
import type { OrganisationResult } from '../../model/result';
import { DEFAULT_LIMITS } from '../../model/risk/limits';
import { reasonText } from './reason-text';

/** What cannot be seen from the losses: a small reserve, money that comes afterwards, own income, and own rules. */
export const reasonSentences = (
  model: Model,
  organisation: OrganisationResult,
  language: Language,
): readonly string[] => {
  const t = cellText(language);
  const { reasons } = organisation;
  return [
    ...(reasons.includes('buffer') ? bufferSentences(model, organisation, language) : []),
    ...(reasons.includes('liquidity') ? [t('stories.reason.liquidity')] : []),
    ...(reasons.includes('ownIncome') ? [ownIncomeSentence(model, organisation, language)] : []),
    ...model.rules
      .filter(({ name }) => reasons.includes(name))
      .map(({ name }) => t('stories.reason.own', { rule: reasonText(model, name, language) })),
  ];
};

const bufferSentences = (
  { limits }: Model,
  { reserveMonths }: OrganisationResult,
  language: Language,
): readonly string[] => {
  if (reserveMonths === null) return [];
  const t = cellText(language);
  const months = formatMonths(reserveMonths, language);
  if (limits.reserveMonths === DEFAULT_LIMITS.reserveMonths) return [t('stories.reason.buffer', { months })];
  const limit = formatMonths(limits.reserveMonths, language);
  return [t('stories.reason.bufferOwnLimit', { months, limit })];
};

const ownIncomeSentence = (
  { limits }: Model,
  { ownIncomeNeeded }: OrganisationResult,
  language: Language,
): string => {
  const t = cellText(language);
  const share = formatShare(ownIncomeNeeded, language, 0);
  if (limits.ownIncomeNeeded === DEFAULT_LIMITS.ownIncomeNeeded)
    return t('stories.reason.ownIncome', { share });
  const limit = formatShare(limits.ownIncomeNeeded, language);
  return t('stories.reason.ownIncomeOwnLimit', { share, limit });
};
