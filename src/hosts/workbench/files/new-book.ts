import { emptyWorkbook, type FileWorkbook } from '../../file/open-workbook';
import type { Language } from '../../../i18n/language';
import { addResults } from '../../../taskpane/add-results';
import type { Example } from '../../../workbook/example/example';
import { exampleSheets } from '../../../workbook/example/example-sheets';
import { haarlem } from '../../../workbook/example/haarlem';
import { smallInitiative } from '../../../workbook/example/small-initiative';
import { utrecht } from '../../../workbook/example/utrecht';
import type { TemplateKind } from '../../../workbook/template/template-kind';
import { templateSheets } from '../../../workbook/template/template-sheets';
import packageFile from '../../../../package.json';

export const EXAMPLES = ['haarlem', 'utrecht', 'smallInitiative'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

const MODELS: Readonly<Record<ExampleName, readonly [Example, TemplateKind]>> = {
  haarlem: [haarlem, 'contract'],
  utrecht: [utrecht, 'contract'],
  smallInitiative: [smallInitiative, 'organisatie'],
};

/** An example in the language of the user, with its results. `date` is today, such as `2026-11-22`. */
export async function exampleBook(name: ExampleName, language: Language, date: string): Promise<Uint8Array> {
  const [example, kind] = MODELS[name];
  const book = emptyWorkbook();
  await book.writeSheets(exampleSheets(example, kind, language, packageFile.version));
  return withResults(book, date);
}

/** A workbook to fill in, for one of the three kinds of user. */
export async function newBook(kind: TemplateKind, language: Language, date: string): Promise<Uint8Array> {
  const book = emptyWorkbook();
  const about = { version: packageFile.version, firstYear: Number(date.slice(0, 4)) + 1, log: [] };
  await book.writeSheets(templateSheets(kind, null, language, about));
  return withResults(book, date);
}

/** Results stand there from the start where the model can be calculated; else the pane offers them later. */
const withResults = async (book: FileWorkbook, date: string): Promise<Uint8Array> => {
  await addResults(book, date);
  return book.toBytes();
};
