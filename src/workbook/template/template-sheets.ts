import type { Language } from '../../i18n/language';
import type { RawModel } from '../../model/parse/raw';
import type { SheetSpec } from '../spec/sheet-spec';
import { aboutSheet, type AboutTexts } from './about-sheet';
import { inputSheet } from './input-sheet';
import { starterModel } from './starter-model';
import { sheetsOf, type TemplateKind } from './template-kind';

/**
 * The sheets of a workbook to fill in, Toelichting first: filled with a model, or with what is realistic
 * and open rows where `content` is null. `readModel` reads them back.
 */
export const templateSheets = (
  kind: TemplateKind,
  content: RawModel | null,
  language: Language,
  about: AboutTexts,
): readonly SheetSpec[] => {
  const filled = content ?? starterModel(kind, about.firstYear, language);
  return [
    aboutSheet(kind, about, content === null, language),
    ...sheetsOf(kind).map((sheet) => inputSheet(kind, sheet, filled, language)),
  ];
};
