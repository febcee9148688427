import { monthAfter, monthNumber, yearOfMonth } from '../../core/month';
import { formatEuros, formatMonth, formatMonths } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { OrganisationResult } from '../../model/result';
import type { Told } from './told';

/** Whether it makes it, and if not, the month in which the reserve runs out. @param position of the organisation */
export const headline = (
  told: Told,
  organisation: OrganisationResult,
  position: number,
  language: Language,
): string => {
  const t = translate(language);
  const name = { organisation: organisation.organisation };
  const { runwayMonths } = organisation;
  if (organisation.level !== 'red' || runwayMonths === null) {
    return t(organisation.level === 'amber' ? 'stories.headline.amber' : 'stories.headline.green', name);
  }
  if (runwayMonths < 0.05) return t('stories.headline.redAtOnce', name);
  const within = monthAfter(told.model.horizon.span.first, Math.ceil(runwayMonths) - 1);
  const month = formatMonth(
    `${yearOfMonth(within)}-${String(monthNumber(within)).padStart(2, '0')}`,
    language,
  );
  const when = { ...name, month, runway: formatMonths(runwayMonths, language) };
  const minimum = told.scenario.tables.organisations[position]?.minimumReserve ?? 0;
  if (minimum === 0) return t('stories.headline.red', when);
  return t('stories.headline.redMinimum', { ...when, minimum: formatEuros(minimum, language) });
};
