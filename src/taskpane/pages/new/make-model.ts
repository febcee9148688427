import type { Language } from '../../../i18n/language';
import packageFile from '../../../../package.json';
import type { ContractAnswers } from '../../../workbook/new-model/contract-answers';
import { contractModel } from '../../../workbook/new-model/contract-model';
import { sheetsAsWorkbook } from '../../../workbook/new-model/sheets-as-workbook';
import type { TableImage } from '../../../workbook/port';
import { findTables } from '../../../workbook/read/find-tables';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { templateSheets } from '../../../workbook/template/template-sheets';
import { addResults } from '../../writing/add-results';

interface Wanted {
  readonly kind: 'contract' | 'raad';
  readonly answers: ContractAnswers;
  readonly language: Language;
  /** The day on the user's calendar: `2026-11-22`. */
  readonly today: string;
}

/** The sheets of a new model, with those of its results. */
export const newSheets = async (wanted: Wanted): Promise<readonly SheetSpec[]> => {
  const { kind, answers, language, today } = wanted;
  const about = { version: packageFile.version, firstYear: answers.term.startYear, log: [] };
  const content = contractModel(kind, answers, language);
  const book = sheetsAsWorkbook(templateSheets(kind, content, language, about));
  await addResults(book, today);
  return book.sheets();
};

/** Sheets with tables of a model that stays beside a new one, so that there would be two of each. */
export const sheetsInTheWay = (
  images: readonly TableImage[],
  sheets: readonly SheetSpec[],
): readonly string[] => {
  const replaced = new Set(sheets.map(({ name }) => name));
  const kept = findTables(images).map(({ image }) => image.sheet);
  return [...new Set(kept)].filter((sheet) => !replaced.has(sheet));
};
