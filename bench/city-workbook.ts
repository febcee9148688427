import { emptyWorkbook } from '../src/hosts/file/open-workbook';
import { rawOfJson } from '../src/model/parse/raw-of-json';
import { addResults } from '../src/taskpane/writing/add-results';
import { templateSheets } from '../src/workbook/template/template-sheets';
import { city } from './city';

const YEARS = 9;
const SEED = 1;

/** A workbook with a generated city and its result sheets. */
export async function cityWorkbook(organisations: number): Promise<Uint8Array> {
  const { raw } = rawOfJson(city(organisations, YEARS, SEED));
  const file = emptyWorkbook();
  await file.writeSheets(templateSheets('contract', raw, 'nl', { version: '0', firstYear: 2025, log: [] }));
  await addResults(file, '2025-01-01');
  return file.toBytes();
}
