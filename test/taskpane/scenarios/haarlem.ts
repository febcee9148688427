import type { Language } from '../../../src/i18n/language';
import { evaluatorOf, type Evaluator } from '../../../src/model/evaluate';
import { parseModel } from '../../../src/model/parse/parse-model';
import { EXAMPLES, exampleSheets } from '../../../src/workbook/example/example-sheets';
import type { TableImage } from '../../../src/workbook/port';
import { readModel } from '../../../src/workbook/read/read-model';
import { imagesOf } from '../../workbook/image-of-table';

/** The tables of the Haarlem example as a host gives them. */
export const haarlem = (language: Language): readonly TableImage[] =>
  imagesOf(exampleSheets(EXAMPLES.contract, 'contract', language, '0.1.0'));

export const evaluatorIn = (images: readonly TableImage[]): Evaluator => {
  const { model, problems } = parseModel(readModel(images).raw);
  if (model === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return evaluatorOf(model);
};
