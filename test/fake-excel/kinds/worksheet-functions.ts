import type { Book } from '../book/book';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';

const DAY = 86_400_000;

/** Days as this workbook counts them: from 1900 with a day too many, or from 1904. */
function serialOf(book: Book, year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
  if (book.uses1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

const RESULT: Kind<Excel.FunctionResult<number>, { value: number }> = kindOf<
  Excel.FunctionResult<number>,
  { value: number }
>('FunctionResult', { fields: { value: { read: ({ value }) => value }, error: { read: () => '' } } });

/** Excel's own functions that are called without a cell: a date shows from which year a workbook counts. */
export const FUNCTIONS: Kind<Excel.Functions, Book> = kindOf<Excel.Functions, Book>('Functions', {
  finds: {
    date: link(
      () => RESULT,
      (book, year, month, day) => ({ value: serialOf(book, Number(year), Number(month), Number(day)) }),
    ),
  },
});
