import { exists } from '../../core/reaches';
import { formatEuros, formatEurosAndCents, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { OrganisationResult } from '../../model/result';

const total = (series: readonly number[]): number => series.reduce((sum, amount) => sum + amount, 0);

/** What is lost in all, and how much that is per euro cut. */
export const lossSentences = (
  organisation: OrganisationResult,
  before: OrganisationResult,
  language: Language,
): readonly string[] => {
  if (organisation.leverage === null) return [];
  const t = cellText(language);
  const municipal = total(before.municipal) - total(organisation.municipal);
  const other = municipal * (organisation.leverage - 1);
  const values = {
    municipal: formatEuros(municipal, language),
    other: formatEuros(Math.abs(other), language),
    perEuro: formatEurosAndCents(organisation.leverage, language),
  };
  if (!exists(Math.abs(other))) return [t('stories.loss.alone', { municipal: values.municipal })];
  return [t(other > 0 ? 'stories.loss.chain' : 'stories.loss.softened', values)];
};

/** What a council would have to put back. */
export const repairSentences = (organisation: OrganisationResult, language: Language): readonly string[] => {
  const t = cellText(language);
  const { failedYear, cause, repair, repairAmount } = organisation;
  const name = organisation.organisation;
  if (failedYear === null || cause === 'already') return [];
  if (repair === null || repairAmount === null)
    return [t('stories.repair.notEnough', { organisation: name })];
  const share = formatShare(Math.ceil(repair * 1000) / 1000, language);
  return [
    t('stories.repair.part', {
      organisation: name,
      share,
      amount: formatEuros(total(repairAmount), language),
    }),
  ];
};
