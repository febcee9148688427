import { formatEuros, formatEurosAndCents, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';

/** Two amounts that are compared: in whole euros, or with cents where they would look the same. */
export const comparedEuros = (
  actual: number,
  required: number,
  language: Language,
): { readonly actual: string; readonly required: string } => {
  const whole = { actual: formatEuros(actual, language), required: formatEuros(required, language) };
  if (whole.actual !== whole.required) return whole;
  return { actual: formatEurosAndCents(actual, language), required: formatEurosAndCents(required, language) };
};

const MOST_DECIMALS = 4;

/** Two shares that are compared: with as few decimals as it takes to tell them apart. */
export const comparedShares = (
  actual: number,
  required: number,
  language: Language,
): { readonly actual: string; readonly required: string } => {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const told = formatShare(actual, language, decimals);
    if (told !== formatShare(required, language, decimals)) {
      return { actual: told, required: formatShare(required, language, 1) };
    }
  }
  return {
    actual: formatShare(actual, language, MOST_DECIMALS),
    required: formatShare(required, language, 1),
  };
};

/** A cut that can be borne, rounded down so that it is not told larger than it is. */
export const bearableCut = (share: number, language: Language): string =>
  formatShare(Math.floor(share * 1000 + 1e-6) / 1000, language);
