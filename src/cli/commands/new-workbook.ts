import { emptyWorkbook } from '../../hosts/file/open-workbook';
import { writeFileWhole } from '../../hosts/file/write-file-whole';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { EXAMPLES, exampleSheets } from '../../workbook/example/example-sheets';
import { templateSheets } from '../../workbook/template/template-sheets';
import type { TemplateKind } from '../../workbook/template/template-kind';
import { VERSION } from '../version';
import { expectXlsx } from '../expect-xlsx';
import { DONE, type ExitCode } from '../outcome';
import { say } from '../streams';

export interface NewOptions {
  readonly example: boolean;
  readonly force: boolean;
  readonly language: Language;
}

/** Makes a workbook to fill in, or one with an example in it. */
export const newWorkbook = async (
  kind: TemplateKind,
  file: string,
  options: NewOptions,
): Promise<ExitCode> => {
  const t = translate(options.language);
  expectXlsx(file, options.language);
  const book = emptyWorkbook();
  await book.writeSheets(
    options.example
      ? exampleSheets(EXAMPLES[kind], kind, options.language, VERSION)
      : templateSheets(kind, null, options.language, {
          firstYear: new Date().getFullYear() + 1,
          version: VERSION,
          log: [],
        }),
  );
  await writeFileWhole(file, await book.toBytes(), { replace: options.force });
  say(t('command.new.done', { file }));
  return DONE;
};
