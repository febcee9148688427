import type { Language } from '../../i18n/language';
import type { Scalar } from '../../workbook/spec/sheet-spec';

/** A word in Dutch and in English. */
type Words = readonly [string, string];
type Row = readonly (Scalar | Words)[];

const isWords = (cell: Scalar | Words): cell is Words => Array.isArray(cell);

/** The same table in both languages: `[['Totaal', 'Total'], 1000]` is a row with a word and a number. */
export const inBothLanguages = (
  ...rows: readonly Row[]
): Readonly<Record<Language, readonly (readonly Scalar[])[]>> => ({
  nl: rows.map((row) => row.map((cell) => (isWords(cell) ? cell[0] : cell))),
  en: rows.map((row) => row.map((cell) => (isWords(cell) ? cell[1] : cell))),
});
