import type { Language } from '../../i18n/language';
import type { Problem } from '../../model/problem';
import type { RawModel } from '../../model/parse/raw';
import type { TableImage } from '../port';
import { findTables, tableProblems } from './find-tables';
import { languageOfHeaders } from './language-of-headers';
import { headerProblems, matchHeaders } from './match-headers';
import { mergedProblems, readRows } from './read-rows';

export interface ReadModel {
  /** What stands in our tables, for `parseModel`. */
  readonly raw: RawModel;
  /** What is wrong with the tables themselves; what is wrong in their cells, the parser says. */
  readonly problems: readonly Problem[];
  /** The language of the headers, for what we write beside them. */
  readonly language: Language;
}

/** Reads the model out of all tables of a workbook, which may stand anywhere and hold columns of the user's own. */
export const readModel = (images: readonly TableImage[]): ReadModel => {
  const found = findTables(images);
  const tables = found.map(({ table, image }) => ({ table, image, headers: matchHeaders(table, image) }));
  const language = languageOfHeaders(tables);
  return {
    raw: Object.fromEntries(
      tables.map(({ table, image, headers }) => [table, readRows(table, image, headers)]),
    ),
    problems: [
      ...tableProblems(found, language),
      ...tables.flatMap(({ table, image, headers }) => [
        ...headerProblems(table, image, headers, language),
        ...mergedProblems(table, image),
      ]),
    ],
    language,
  };
};
