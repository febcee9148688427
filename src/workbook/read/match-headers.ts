import type { Language } from '../../i18n/language';
import { columnHeader } from '../../i18n/name-of';
import type { Place, Problem } from '../../model/problem';
import type { TableName } from '../../model/tables';
import { cellAddress } from '../cell-address';
import { TABLES } from '../definitions/all-tables';
import type { CellValue, TableImage } from '../port';
import { columnCalled } from './column-names';
import { nearestHeader } from './nearest-header';

/** A header of a table image: where it stands from the left, from 0, and the JSON name of its column if it is ours. */
export interface MatchedHeader {
  readonly index: number;
  readonly text: string;
  readonly column: string | null;
}

/** How many letters of a name may differ: a slip for a column that may be absent, a related word for one that may not. */
const SLIP = 0.25;
const RELATED = 0.5;

const headerText = (header: CellValue): string =>
  header === null ? '' : typeof header === 'object' ? header.error : String(header).trim();

/** Every header with the column it stands for; of two for one column both are matched. */
export const matchHeaders = (table: TableName, image: TableImage): readonly MatchedHeader[] =>
  image.headers.map((header, index) => {
    const text = headerText(header);
    return { index, text, column: text === '' ? null : columnCalled(table, text) };
  });

/** What is wrong with the headers of a table: needed ones that are not there, double ones, and likely slips. */
export const headerProblems = (
  table: TableName,
  image: TableImage,
  headers: readonly MatchedHeader[],
  language: Language,
): readonly Problem[] => {
  const place = (column: string, index: number): Place & { readonly value: null } => ({
    table,
    row: null,
    column,
    cell: cellAddress(image.sheet, image.top, image.left + index),
    value: null,
  });
  const unknown = headers
    .filter(({ column, text }) => column === null && text !== '')
    .map(({ text }) => text);
  const columns = Object.entries(TABLES[table].columns);
  const absent = columns.filter(([name]) => !headers.some(({ column }) => column === name));

  const missing = absent.filter(([, { required }]) => required);
  const spare = absent.filter(([, { required }]) => !required).map(([name]) => name);
  return [
    ...missing.map(([name]): Problem => {
      const header = columnHeader(table, name, language);
      const nearest = nearestToAny(namesFor(table, name), unknown, RELATED);
      return { ...place(name, 0), severity: 'error', code: 'header-missing', details: { header, nearest } };
    }),
    ...twice(headers).map(({ index, column }): Problem => {
      const header = columnHeader(table, column, language);
      return { ...place(column, index), severity: 'error', code: 'header-twice', details: { header } };
    }),
    ...nearMisses(table, headers, spare).map(({ index, text, column }): Problem => {
      const nearest = columnHeader(table, column, language);
      const details = { header: text, nearest };
      return { ...place(column, index), severity: 'warning', code: 'header-near-miss', details };
    }),
  ];
};

interface HeaderOfColumn {
  readonly index: number;
  readonly text: string;
  readonly column: string;
}

const twice = (headers: readonly MatchedHeader[]): readonly HeaderOfColumn[] =>
  headers.flatMap(({ index, text, column }) =>
    column !== null && headers.some((other) => other.column === column && other.index < index)
      ? [{ index, text, column }]
      : [],
  );

const nearMisses = (
  table: TableName,
  headers: readonly MatchedHeader[],
  spare: readonly string[],
): readonly HeaderOfColumn[] =>
  headers.flatMap(({ index, text, column }) => {
    if (column !== null || text === '') return [];
    const near = spare.find((name) => nearestHeader(text, namesFor(table, name), SLIP) !== null);
    return near === undefined ? [] : [{ index, text, column: near }];
  });

const namesFor = (table: TableName, column: string): readonly string[] => [
  columnHeader(table, column, 'nl'),
  columnHeader(table, column, 'en'),
  column,
];

const nearestToAny = (names: readonly string[], headers: readonly string[], part: number): string | null => {
  for (const name of names) {
    const nearest = nearestHeader(name, headers, part);
    if (nearest !== null) return nearest;
  }
  return null;
};
