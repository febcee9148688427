import type { Language } from '../../i18n/language';
import { rawOfJson } from '../../model/parse/raw-of-json';
import type { SheetSpec } from '../spec/sheet-spec';
import type { TemplateKind } from '../template/template-kind';
import { templateSheets } from '../template/template-sheets';
import type { Example } from './example';
import { haarlem } from './haarlem';
import { smallInitiative } from './small-initiative';

/** The example that suits each reader. */
export const EXAMPLES: Readonly<Record<TemplateKind, Example>> = {
  contract: haarlem,
  organisatie: smallInitiative,
  raad: haarlem,
};

/** An example as the sheets of a workbook to fill in. */
export const exampleSheets = (example: Example, kind: TemplateKind, language: Language, version: string): readonly SheetSpec[] =>
  templateSheets(kind, rawOfJson(example.model).raw, language, {
    version,
    firstYear: Number(example.model['priceLevelYear']),
    published: example.published[language],
    invented: example.invented[language],
    log: [],
  });
