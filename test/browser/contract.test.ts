import type { Browser } from 'playwright-core';
import { emptyWorkbook } from '../../src/hosts/file/open-workbook';
import { describeLiveWorkbook } from '../contract/live-workbook-contract';
import { sheet } from '../contract/sheet-specs';
import { describeWorkbook, OWN_SHEET } from '../contract/workbook-contract';
import { launchedBrowser } from './browser';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';
import { WorkbookInPage } from './workbook-in-page';

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

/** A fresh workbook in the page, with one empty sheet. */
async function opened(): Promise<WorkbookInPage> {
  const file = emptyWorkbook();
  await file.writeSheets([sheet(OWN_SHEET)]);
  const bytes = Array.from(await file.toBytes());
  await workbench.page.evaluate(async (given) => {
    kantelpunt.state.change({ work: 'untouched' });
    await kantelpunt.openFile(new File([new Uint8Array(given)], 'leeg.xlsx'));
  }, bytes);
  return new WorkbookInPage(workbench);
}

describeWorkbook('the workbench', opened);

describeLiveWorkbook('the workbench', async () => {
  const workbook = await opened();
  return {
    workbook,
    types: async (place, value) => {
      await workbench.type(place, String(value));
      await workbook.look();
    },
    clicks: (place) => workbench.select(place),
  };
});
