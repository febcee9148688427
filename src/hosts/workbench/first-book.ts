import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../i18n/language';
import { readBook, type BookFile } from './files/book-file';
import { exampleBook, exampleFileName } from './files/examples';
import { keptWork } from './recovery';

/** The workbook that the page opens with. */
export interface FirstBook {
  readonly fileName: string;
  /** Why it could not be read is told in the page. */
  readonly file: PromiseSettledResult<BookFile>;
  /** What was left unsaved in it; null for the example. */
  readonly kept: IWorkbookData | null;
}

/** Unsaved work if there is any, else the first example. */
export async function firstBook(language: Language): Promise<FirstBook> {
  // Where the browser allows no storage there is none.
  const work = await keptWork().catch(() => undefined);
  const fileName = work?.fileName ?? exampleFileName('haarlem', language);
  const bytes = work === undefined ? exampleBook('haarlem', language) : Promise.resolve(work.bytes);
  const [file] = await Promise.allSettled([bytes.then(readBook)]);
  return { fileName, file, kept: work?.snapshot ?? null };
}
