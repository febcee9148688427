import { extname } from 'node:path';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { Stop, WRONG_USE } from './outcome';

const WITH_MACROS = '.xlsm';

const expectKind = (path: string, kind: string, language: Language): void => {
  if (extname(path).toLowerCase() !== kind) {
    throw new Stop(WRONG_USE, translate(language)('command.unwritable.otherKind', { path, kind }));
  }
};

/** Throws `Stop` where a workbook would get a name by which nothing opens it. */
export const expectXlsx = (path: string, language: Language): void => expectKind(path, '.xlsx', language);

/** The same for a workbook that is made from another: one with macros keeps them, and its kind of name. */
export const expectWorkbookName = (path: string, from: string, language: Language): void =>
  expectKind(path, extname(from).toLowerCase() === WITH_MACROS ? WITH_MACROS : '.xlsx', language);
