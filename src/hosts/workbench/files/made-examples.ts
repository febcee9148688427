import { emptyWorkbook } from '../../file/open-workbook';
import { LANGUAGES, type Language } from '../../../i18n/language';
import type { Example } from '../../../workbook/example/example';
import { exampleSheets } from '../../../workbook/example/example-sheets';
import { haarlem } from '../../../workbook/example/haarlem';
import { smallInitiative } from '../../../workbook/example/small-initiative';
import { utrecht } from '../../../workbook/example/utrecht';
import type { TemplateKind } from '../../../workbook/template/template-kind';
import packageFile from '../../../../package.json';
import { exampleAddress, EXAMPLES, type ExampleName } from './examples';
import { withResults } from './with-results';

const MODELS: Readonly<Record<ExampleName, readonly [Example, TemplateKind]>> = {
  haarlem: [haarlem, 'contract'],
  utrecht: [utrecht, 'contract'],
  smallInitiative: [smallInitiative, 'organisatie'],
};

export interface MadeExample {
  /** Where it must stand beside the page. */
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** Every example in every language, made when the page is built. `date` is that day, such as `2026-11-22`. */
export const madeExamples = (date: string): Promise<readonly MadeExample[]> =>
  Promise.all(
    LANGUAGES.flatMap((language) =>
      EXAMPLES.map(async (name) => ({
        address: exampleAddress(name, language),
        bytes: await madeExample(name, language, date),
      })),
    ),
  );

async function madeExample(name: ExampleName, language: Language, date: string): Promise<Uint8Array> {
  const [example, kind] = MODELS[name];
  const book = emptyWorkbook();
  await book.writeSheets(exampleSheets(example, kind, language, packageFile.version));
  return withResults(book, date);
}
