import { formatList, formatNumber, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Told } from '../../../workbook/explanation/told';

/** Per lot whether the minimum share and number of subcontractors are met, and in which years they are not. */
export const minimumSentences = (
  { scenario, evaluation }: Told,
  lot: string | null,
  language: Language,
): readonly string[] => {
  const t = translate(language);
  const { lots, years } = evaluation.result;
  return lots.flatMap((result, at) => {
    const rules = scenario.tables.lots[at];
    if (rules === undefined || (lot !== null && result.lot !== lot)) return [];
    const said = (rule: string, met: readonly (boolean | null)[]): string => {
      const missed = years.filter((_, y) => met[y] === false).map(String);
      if (!met.includes(true) && missed.length > 0)
        return t('paneBudget.subcontractors.never', { lot: result.lot, rule });
      return missed.length === 0
        ? t('paneBudget.subcontractors.met', { lot: result.lot, rule })
        : t('paneBudget.subcontractors.missed', {
            lot: result.lot,
            rule,
            years: formatList(missed, language),
          });
    };
    const share = formatShare(rules.minSubcontractShare, language);
    const count = formatNumber(rules.minSubcontractors, language, 0);
    return [
      ...(rules.minSubcontractShare > 0
        ? [said(t('paneBudget.subcontractors.share', { minimum: share }), result.meetsSubcontractShare)]
        : []),
      ...(rules.minSubcontractors > 0
        ? [said(t('paneBudget.subcontractors.count', { minimum: count }), result.meetsSubcontractors)]
        : []),
    ];
  });
};
