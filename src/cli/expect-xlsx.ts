import { extname } from 'node:path';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { Stop, WRONG_USE } from './outcome';

/** Throws `Stop` where a workbook would get a name by which nothing opens it. */
export const expectXlsx = (path: string, language: Language): void => {
  if (extname(path).toLowerCase() !== '.xlsx') {
    throw new Stop(WRONG_USE, translate(language)('command.unwritable.notXlsx', { path }));
  }
};
