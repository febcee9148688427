import { registered } from './custom-functions';
import '../../src/functions/start';
import { emptyWorkbook, type FileWorkbook } from '../../src/hosts/file/open-workbook';
import type { Language } from '../../src/i18n/language';
import type { RawModel } from '../../src/model/parse/raw';
import type { CellValue, TableImage } from '../../src/workbook/port';
import { templateSheets } from '../../src/workbook/template/template-sheets';

export type Table = readonly (readonly unknown[])[];

/** Calls a function as it was registered, the way a host does. */
export const call = (id: string, ...given: readonly unknown[]): Promise<unknown> => {
  const found = registered.get(id);
  if (found === undefined) throw new Error(`${id} is not registered`);
  return Promise.resolve(found(...given));
};

/** The same for functions that spill. */
export const spilled = async (id: string, ...given: readonly unknown[]): Promise<Table> =>
  (await call(id, ...given)) as Table;

/** What a table is called by `kpLots[#All]`: its header row and its rows, with empty texts for empty cells. */
const allOf = ({ headers, rows }: TableImage): Table => [headers, ...rows].map((row) => row.map(asGiven));

const asGiven = (cell: CellValue): unknown =>
  cell === null ? '' : typeof cell === 'object' ? { code: cell.error } : cell;

/** A workbook with this model in its tables, in memory. */
export const workbookWith = async (raw: RawModel, language: Language = 'nl'): Promise<FileWorkbook> => {
  const workbook = emptyWorkbook();
  const about = { version: '0.1.0', firstYear: 2027, log: [] };
  await workbook.writeSheets(templateSheets('contract', raw, language, about));
  return workbook;
};

/** The tables of a workbook as `KP.MODEL` gets them. */
export const tablesOf = async (workbook: FileWorkbook): Promise<readonly Table[]> =>
  (await workbook.tables()).map(allOf);
