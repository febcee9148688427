import type { Language } from '../../i18n/language';
import { CELL_TEXTS } from '../../i18n/cell-texts';
import type { RiskRule } from '../../model/model';
import { REASONS } from '../../model/result';

/** What people read for a reason: that of the definition, or the text of the user's own rule, else its name. */
export const reasonText = (rules: readonly RiskRule[], reason: string, language: Language): string => {
  const ours = REASONS.find((name) => name === reason);
  if (ours !== undefined) return CELL_TEXTS[language].verdicts.reason[ours];
  const rule = rules.find(({ name }) => name === reason);
  return (language === 'nl' ? rule?.textNl : rule?.textEn) ?? reason;
};
