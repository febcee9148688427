import type { Browser } from 'playwright-core';
import { emptyWorkbook } from '../../src/hosts/file/open-workbook';
import type { Workbook } from '../../src/workbook/port';
import { sheet } from '../contract/sheet-specs';
import { describeWorkbook, OWN_SHEET } from '../contract/workbook-contract';
import { launchedBrowser } from './browser';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let dist: ServedDist;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
  workbench = await WorkbenchPage.opened(browser, dist.address);
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
  await dist.close();
});

/** The workbook in the page, reached from here. */
const inThePage: Workbook = {
  tables: () => workbench.tables(),
  sheetNames: () => workbench.sheetNames(),
  writeSheets: (sheets) => workbench.page.evaluate((specs) => kantelpunt.workbook.writeSheets(specs), sheets),
};

describeWorkbook('the workbench', async () => {
  const file = emptyWorkbook();
  await file.writeSheets([sheet(OWN_SHEET)]);
  const bytes = Array.from(await file.toBytes());
  await workbench.page.evaluate(async (given) => {
    kantelpunt.state.change({ work: 'untouched' });
    await kantelpunt.openFile(new File([new Uint8Array(given)], 'leeg.xlsx'));
  }, bytes);
  return inThePage;
});
