import { emptyWorkbook } from '../../file/open-workbook';
import type { Language } from '../../../i18n/language';
import type { TemplateKind } from '../../../workbook/template/template-kind';
import { templateSheets } from '../../../workbook/template/template-sheets';
import packageFile from '../../../../package.json';
import { withResults } from './with-results';

/** A workbook to fill in, for one of the three kinds of user. `date` is today, such as `2026-11-22`. */
export async function newBook(kind: TemplateKind, language: Language, date: string): Promise<Uint8Array> {
  const book = emptyWorkbook();
  const about = { version: packageFile.version, firstYear: Number(date.slice(0, 4)) + 1, log: [] };
  await book.writeSheets(templateSheets(kind, null, language, about));
  return withResults(book, date);
}
