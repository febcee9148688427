import type { Language } from '../../i18n/language';
import { TEXTS } from '../../i18n/texts';

/** The sheets on which people fill in tables. */
export type InputSheet = 'contract' | 'organisations' | 'scenarios';

/** The name of a sheet of a template: `Opdracht`; people may rename it, since tables are found by their own names. */
export const sheetName = (sheet: InputSheet | 'about', language: Language): string =>
  TEXTS[language].sheets[sheet].name;
