import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cellsOf } from '../../src/functions/cells-of';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { riskLayout } from '../../src/workbook/layout/risk-layout';
import type { TableImage } from '../../src/workbook/port';
import { modelFormula } from '../../src/workbook/results/model-formula';
import { launchedBrowser } from './browser';
import { toldOf } from './expected-answers';
import type { Ready } from './fake-office';
import { officeBundle } from './office-bundle';
import { servedDist, type ServedDist } from './served-dist';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SCENARIO = 'Kaasschaaf 5 % erbij';

let browser: Browser;
let dist: ServedDist;
let script: string;
let tables: readonly TableImage[];

beforeAll(async () => {
  const haarlem = join(process.cwd(), 'examples/haarlem-8-5-jaar.xlsx');
  [browser, dist, script] = await Promise.all([launchedBrowser(), servedDist(), officeBundle()]);
  tables = await (await openWorkbook(await readFile(haarlem))).tables();
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});

interface ExcelPage {
  readonly page: Page;
  /** Addresses that were asked for, of anybody. */
  readonly requests: readonly string[];
  /** What went wrong in the page. */
  readonly faults: readonly string[];
}

/** The page that Excel shows in its pane, over a workbook with these tables. */
async function openedPane(ready: Partial<Ready> = {}): Promise<ExcelPage> {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  const given: Ready = { tables, displayLanguage: 'nl-NL', ...ready };
  await page.addInitScript((laid: Ready) => {
    globalThis.ready = laid;
  }, given);
  await page.goto(`${dist.address}taskpane.html`);
  return { page, requests, faults };
}

const names = (): string[] => tables.map(({ name }) => name);

test('formulas that are entered spill what evaluate gives', async () => {
  const { page, faults } = await openedPane();
  const formulas = [`=${modelFormula(names())}`, `=KP.RISK(B2,"${SCENARIO}")`] as const;
  const spilled = await page.evaluate(async ([model, risk]) => {
    const { book } = globalThis.excel;
    book.type('Eigen blad', 'B2', model);
    await book.settled();
    book.type('Eigen blad', 'B4', risk);
    await book.settled();
    const at = book.sheet('Eigen blad').at(3, 1)?.spills ?? [1, 1];
    return book.sheet('Eigen blad').whole.part(3, 1, at[0], at[1]).local;
  }, formulas);
  const cells = await page.evaluate((area) => globalThis.excel.book.values('Eigen blad', area), spilled);
  const told = await toldOf(tables, SCENARIO);
  expect(cells).toEqual(cellsOf(riskLayout(told, 'nl')));
  expect(faults).toEqual([]);
  await page.close();
});
