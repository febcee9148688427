import type { Language } from '../../i18n/language';
import type { SheetSpec } from '../spec/sheet-spec';
import { aboutSheet } from '../template/about-sheet';
import { inputSheet } from '../template/input-sheet';
import { sheetsOf } from '../template/template-kind';
import { rawOfBudget, type OwnBudget } from './own-budget';

interface Made {
  readonly version: string;
  readonly firstYear: number;
}

/** The sheets of a workbook about one organisation, with what was assumed written on Toelichting. */
export const budgetSheets = (
  budget: OwnBudget,
  { version, firstYear }: Made,
  language: Language,
): readonly SheetSpec[] => {
  const raw = rawOfBudget(budget, firstYear, language);
  return [
    aboutSheet('organisatie', { version, firstYear, log: [] }, true, language),
    ...sheetsOf('organisatie').map((sheet) => inputSheet('organisatie', sheet, raw, language)),
  ];
};
