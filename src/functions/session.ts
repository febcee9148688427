import type { Language } from '../i18n/language';
import type { Workbook } from '../workbook/port';

/** Where the functions are called: in which workbook, and in the language of which user. */
export interface Session {
  /** Null where functions cannot look at the workbook; a handle that memory lost is then `#N/A`. */
  readonly workbook: Workbook | null;
  readonly language: Language;
}

let session: Session = { workbook: null, language: 'nl' };

/** A host tells this before the first cell is calculated, and again when the language or the workbook changes. */
export const connectFunctions = (connected: Session): void => {
  session = connected;
};

export const connectedWorkbook = (): Workbook | null => session.workbook;

/** The language of text cells and sentences. */
export const answerLanguage = (): Language => session.language;
