import { emptyWorkbook, openWorkbook, type FileWorkbook } from '../../src/hosts/file/open-workbook';
import { sheet } from './sheet-specs';
import { describeWorkbook, OWN_SHEET } from './workbook-contract';

async function openedFile(): Promise<FileWorkbook> {
  const workbook = emptyWorkbook();
  await workbook.writeSheets([sheet(OWN_SHEET)]);
  return openWorkbook(await workbook.toBytes());
}

describeWorkbook('the file host', openedFile);

/** The same through bytes: every answer comes from a file that was saved and opened again. */
async function throughBytes(): Promise<FileWorkbook> {
  let workbook = await openedFile();
  return {
    tables: () => workbook.tables(),
    sheetNames: () => workbook.sheetNames(),
    writeSheets: async (sheets) => {
      await workbook.writeSheets(sheets);
      workbook = await openWorkbook(await workbook.toBytes());
    },
    toBytes: () => workbook.toBytes(),
  };
}

describeWorkbook('the file host, saved and opened again', throughBytes);
