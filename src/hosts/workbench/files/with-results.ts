import type { FileWorkbook } from '../../file/open-workbook';
import { addResults } from '../../../taskpane/writing/add-results';

/**
 * The bytes of a workbook with result sheets: they stand there from the start where the model can be calculated;
 * else the pane offers them later. `date` is today, such as `2026-11-22`.
 */
export const withResults = async (book: FileWorkbook, date: string): Promise<Uint8Array> => {
  await addResults(book, date);
  return book.toBytes();
};
