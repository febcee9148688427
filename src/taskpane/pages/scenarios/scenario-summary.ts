import { formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { InputValues } from '../../../workbook/edits/input-table';
import { numberOf } from '../inputs/field-value';

/** One line about a scenario: its cut, its targets, and how many inputs it replaces; `values` as in kpScenarios. */
export const scenarioSummary = (values: InputValues, replaced: number, language: Language): string => {
  const t = translate(language);
  const cut = numberOf(values.cut);
  const factor = numberOf(values.targetFactor);
  const from = numberOf(values.cutFrom);
  if (cut === undefined || factor === undefined) return t('paneScenarios.summary.hasProblem');
  const words = { cut: formatShare(cut ?? 0, language), year: from ?? '' };
  return [
    (cut ?? 0) === 0
      ? t('paneScenarios.summary.noCut')
      : t(typeof from === 'number' ? 'paneScenarios.summary.cutFrom' : 'paneScenarios.summary.cut', words),
    t(factor === 0 ? 'paneScenarios.summary.noTargets' : 'paneScenarios.summary.targets'),
    ...(replaced === 0 ? [] : [t('paneScenarios.summary.replaced', { count: replaced })]),
  ].join(', ');
};
