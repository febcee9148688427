import type { Example, Given } from '../src/functions/help/function-help';
import { PAGE_WORDS } from '../src/functions/help/page-words';
import { formatPlain } from '../src/i18n/format';
import type { Language } from '../src/i18n/language';
import { exampleTableNames } from './example-tables';
import type { GeneratedFunction } from './generated-functions';

/** Dutch Excel separates arguments with semicolons, because its decimal sign is a comma. */
const SEPARATOR = { nl: '; ', en: ', ' } as const satisfies Record<Language, string>;
/** Where the handle of the example stands. */
const HANDLE = 'B1';

/** `=KP.RISK(model; scenario)`, what may be left out in square brackets. */
export const syntaxOf = ({ id, parameters }: GeneratedFunction, language: Language): string =>
  `=KP.${id}(${parameters
    .map(({ name, optional, repeating }) =>
      optional === true ? `[${name}]` : repeating === true ? `${name}${SEPARATOR[language]}…` : name,
    )
    .join(SEPARATOR[language])})`;

/** The formula of an example as people type it. */
export const formulaOf = (id: string, { call }: Example, language: Language): string =>
  `=KP.${id}(${call.map((given) => givenIn(given, language)).join(SEPARATOR[language])})`;

/** `=KP.MODEL(kpModel[#Alles]; kpLots[#Alles])`. */
export const modelFormulaIn = (tables: readonly string[], language: Language): string =>
  `=KP.MODEL(${tablesIn(tables, language)})`;

const tablesIn = (tables: readonly string[], language: Language): string =>
  tables.map((name) => `${name}${PAGE_WORDS[language].all}`).join(SEPARATOR[language]);

const givenIn = (given: Given, language: Language): string => {
  if (given === null) return '';
  if (typeof given === 'number') return formatPlain(given, language);
  if (typeof given === 'boolean') return booleanIn(given, language);
  if (typeof given === 'string') return inQuotes(given);
  if ('range' in given) return given.range;
  if ('words' in given) return inQuotes(given.words[language]);
  return given.model === 'handle' ? HANDLE : tablesIn(exampleTableNames(language), language);
};

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const booleanIn = (given: boolean, language: Language): string =>
  language === 'nl' ? (given ? 'WAAR' : 'ONWAAR') : given ? 'TRUE' : 'FALSE';
