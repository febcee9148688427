import { monthAfter, monthNumber, yearOfMonth } from '../../core/month';
import { formatEuros, formatMonth, formatMonths } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { OrganisationResult } from '../../model/result';
import type { Told } from './told';

/** Of those that last to the end: red is then the user's own verdict. */
const HEADLINES = {
  red: 'stories.headline.redByRule',
  amber: 'stories.headline.amber',
  green: 'stories.headline.green',
} as const;

/** Whether it makes it, and if not, the month in which the reserve runs out. @param position of the organisation */
export const headline = (
  told: Told,
  organisation: OrganisationResult,
  position: number,
  language: Language,
): string => {
  const t = cellText(language);
  const name = { organisation: organisation.organisation };
  const { runwayMonths } = organisation;
  if (runwayMonths === null) return t(HEADLINES[organisation.level], name);
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
