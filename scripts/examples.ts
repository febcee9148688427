import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyWorkbook } from '../src/hosts/file/open-workbook';
import { writeFileWhole } from '../src/hosts/file/write-file-whole';
import type { Example } from '../src/workbook/example/example';
import { exampleSheets } from '../src/workbook/example/example-sheets';
import { haarlem } from '../src/workbook/example/haarlem';
import { smallInitiative } from '../src/workbook/example/small-initiative';
import { utrecht } from '../src/workbook/example/utrecht';
import type { TemplateKind } from '../src/workbook/template/template-kind';
import packageFile from '../package.json';

const FOLDER = join(__dirname, '../examples');

const FILES: readonly (readonly [string, Example, TemplateKind])[] = [
  ['haarlem-8-5-jaar.xlsx', haarlem, 'contract'],
  ['utrecht-6-jaar.xlsx', utrecht, 'contract'],
  ['klein-initiatief.xlsx', smallInitiative, 'organisatie'],
];

/** Writes the example workbooks; the same sources always give the same bytes. */
const writeExamples = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, example, kind] of FILES) {
    const book = emptyWorkbook();
    await book.writeSheets(exampleSheets(example, kind, 'nl', packageFile.version));
    await writeFileWhole(join(FOLDER, name), await book.toBytes(), { replace: true });
    console.log(`examples/${name}`);
  }
};

void writeExamples();
