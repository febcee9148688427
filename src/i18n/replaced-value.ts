import { OVERRIDABLE_TABLES } from '../model/tables';
import { choiceLabel } from './choice-label';
import type { Language } from './language';
import { columnHeader, columnTexts } from './name-of';

/** A key such as `Buurthuis|subsidy|` with the stream as people know it; other keys are themselves. */
export const keyInWords = (key: string, language: Language): string =>
  key
    .split('|')
    .map((part, index) => (index === 1 ? choiceLabel('stream', part, language) : part))
    .join('|');

/**
 * The header of a column that a scenario may replace, by its JSON name. Where tables have different headers
 * for one JSON name, it is the JSON name, which reading understands too.
 */
export const overridableHeader = (column: string, language: Language): string => {
  const headers = new Set(
    OVERRIDABLE_TABLES.filter((table) => Object.hasOwn(columnTexts(table, language), column)).map((table) =>
      columnHeader(table, column, language),
    ),
  );
  const [only] = headers;
  return headers.size === 1 && only !== undefined ? only : column;
};
