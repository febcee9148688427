import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { WriteRefusal, type WhyRefused } from '../../workbook/write-refusal';

/** Why something was not written, and what to do, as a sentence. */
export const refusalSentence = (error: unknown, language: Language): string => {
  const t = translate(language);
  if (error instanceof WriteRefusal) return sentenceOf(error.why, language);
  const message = error instanceof Error ? error.message : String(error);
  return t('paneShell.refusal.program', { message });
};

const sentenceOf = (why: WhyRefused, language: Language): string => {
  const t = translate(language);
  switch (why.reason) {
    case 'protected':
      return why.sheet === null
        ? t('paneShell.refusal.protectedWorkbook')
        : t('paneShell.refusal.protected', { sheet: why.sheet });
    case 'sheetGone':
      return t('paneShell.refusal.sheetGone', { sheet: why.sheet });
    case 'tableGone':
      return t('paneShell.refusal.tableGone', { table: why.table });
    case 'columnGone':
      return t('paneShell.refusal.columnGone', { table: why.table, column: why.column });
    case 'rowGone':
      return t('paneShell.refusal.rowGone', { table: why.table, row: why.row + 1 });
    case 'tooOld':
      return t('paneShell.refusal.tooOld', { lacks: why.lacks });
    case 'editing':
      return t('paneShell.refusal.editing');
    case 'noRoom':
      return t('paneShell.refusal.noRoom', { table: why.table });
    case 'program':
      return t('paneShell.refusal.program', { message: why.message });
  }
};
