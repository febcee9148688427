/// <reference types="office-js" />
import type { Language } from '../../../i18n/language';
import type { LiveWorkbook } from '../../../workbook/live-workbook';
import type { Workbook } from '../../../workbook/port';
import { languageOf } from './language-of';

/** A workbook whose code is loaded when somebody first looks at it: functions are registered before. */
export interface LateWorkbook {
  readonly workbook: Workbook;
  readonly live: () => Promise<LiveWorkbook>;
}

export const lateWorkbook = (): LateWorkbook => {
  let loading: Promise<LiveWorkbook> | null = null;
  const load = async (): Promise<LiveWorkbook> => {
    await Office.onReady();
    const language: Language = languageOf(Office.context.displayLanguage);
    const { excelWorkbook } = await import('../excel-workbook');
    return excelWorkbook({ language });
  };
  const live = (): Promise<LiveWorkbook> => {
    loading ??= load().catch((error: unknown) => {
      // The next one who asks tries again.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    live,
    workbook: {
      tables: async () => (await live()).tables(),
      sheetNames: async () => (await live()).sheetNames(),
      writeSheets: async (sheets) => (await live()).writeSheets(sheets),
    },
  };
};
