import { cellText } from '../../i18n/cell-text';
import { CELL_TEXTS } from '../../i18n/cell-texts';
import { formatMonths } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Model } from '../../model/model';
import { REASONS } from '../../model/result';
import { DEFAULT_LIMITS } from '../../model/risk/limits';

/** What people read for a reason: that of the definition, or the text of the user's own rule, else its name. */
export const reasonText = ({ rules, limits }: Model, reason: string, language: Language): string => {
  const ours = REASONS.find((name) => name === reason);
  if (ours === 'buffer' && limits.reserveMonths !== DEFAULT_LIMITS.reserveMonths) {
    const limit = formatMonths(limits.reserveMonths, language);
    return cellText(language)('verdicts.bufferOwnLimit', { limit });
  }
  if (ours !== undefined) return CELL_TEXTS[language].verdicts.reason[ours];
  const rule = rules.find(({ name }) => name === reason);
  return (language === 'nl' ? rule?.textNl : rule?.textEn) ?? reason;
};
