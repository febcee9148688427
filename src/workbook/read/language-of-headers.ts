import { LANGUAGES, type Language } from '../../i18n/language';
import { columnHeader } from '../../i18n/name-of';
import type { TableName } from '../../model/tables';
import type { MatchedHeader } from './match-headers';
import { plainName } from './plain-name';

/**
 * The language of most headers; Dutch where neither has more. A header that both languages share, and one
 * that is exactly the JSON name, speaks for neither.
 */
export const languageOfHeaders = (
  tables: readonly { readonly table: TableName; readonly headers: readonly MatchedHeader[] }[],
): Language => {
  const votes = { nl: 0, en: 0 } satisfies Record<Language, number>;
  for (const { table, headers } of tables)
    for (const { text, column } of headers) {
      if (column === null || text === column) continue;
      const speaks = LANGUAGES.filter(
        (language) => plainName(columnHeader(table, column, language)) === plainName(text),
      );
      if (speaks.length === 1) for (const language of speaks) votes[language] += 1;
    }
  return votes.en > votes.nl ? 'en' : 'nl';
};
