import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
const MOST_PANE_BYTES = 250 * 1024;
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
async function openedPane(
  ready: Partial<Ready> = {},
  changed: ((html: string) => string) | null = null,
): Promise<ExcelPage> {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  if (changed !== null) {
    await page.route('**/taskpane.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: changed(await response.text()) });
    });
  }
  const given: Ready = { tables, displayLanguage: 'nl-NL', ...ready };
  await page.addInitScript((laid: Ready) => {
    globalThis.ready = laid;
  }, given);
  await page.goto(`${dist.address}taskpane.html`);
  return { page, requests, faults };
}

const names = (): string[] => tables.map(({ name }) => name);

/** Enters the model and its risk table as people would. Gives back the area that the table fills. */
const enterRisk = (page: Page): Promise<string> =>
  page.evaluate(
    async ([model, risk]) => {
      const { book } = globalThis.excel;
      book.type('Eigen blad', 'B2', model);
      await book.settled();
      book.type('Eigen blad', 'B4', risk);
      await book.settled();
      const at = book.sheet('Eigen blad').at(3, 1)?.spills ?? [1, 1];
      return book.sheet('Eigen blad').whole.part(3, 1, at[0], at[1]).local;
    },
    [`=${modelFormula(names())}`, `=KP.RISK(B2,"${SCENARIO}")`] as const,
  );

test('formulas that are entered spill what evaluate gives', async () => {
  const { page, faults } = await openedPane();
  const spilled = await enterRisk(page);
  const cells = await page.evaluate((area) => globalThis.excel.book.values('Eigen blad', area), spilled);
  const told = await toldOf(tables, SCENARIO);
  expect(cells).toEqual(cellsOf(riskLayout(told, 'nl')));
  expect(faults).toEqual([]);
  await page.close();
});

test('every function that Excel is told of is there, and asks nothing of anybody but for Microsoft’s script', async () => {
  const { page, requests, faults } = await openedPane();
  const answer = await page.request.get(`${dist.address}functions.json`);
  const { functions } = (await answer.json()) as { readonly functions: readonly { readonly id: string }[] };
  const unknown = await page.evaluate(
    (ids) => {
      const { book } = globalThis.excel;
      ids.forEach((id, at) => {
        book.type('Eigen blad', `A${at + 1}`, `=KP.${id}()`);
      });
      return ids.filter((_, at) => book.value('Eigen blad', `A${at + 1}`) === '#NAME?');
    },
    functions.map(({ id }) => id),
  );
  expect(unknown).toEqual([]);
  // By then all that the pane loads later is there.
  await page.waitForLoadState('networkidle');
  expect(
    requests.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(dist.address)),
  ).toEqual([OFFICE]);
  expect(faults).toEqual([]);
  await page.close();
});

/** Organisations that fall in this scenario, as `evaluate` knows them. */
async function fallingIn(scenario: string): Promise<readonly string[]> {
  const { result } = (await toldOf(tables, scenario)).evaluation;
  return result.organisations.filter(({ level }) => level === 'red').map(({ organisation }) => organisation);
}

test('a button of the ribbon shows the pane, with the organisations that fall', async () => {
  const { page, faults } = await openedPane();
  await page.waitForFunction(() => globalThis.excel.office.actions.has('kpRisk'));
  await page.evaluate(() => globalThis.excel.office.press('kpRisk'));
  expect(await page.evaluate(() => globalThis.excel.office.paneVisible)).toBe(true);
  await page.getByRole('combobox', { name: 'Scenario' }).first().selectOption(SCENARIO);
  const falling = await fallingIn(SCENARIO);
  expect(falling.length).toBeGreaterThan(0);
  const shown = await page.waitForFunction((wanted) => {
    const text = document.getElementById('pane')?.innerText ?? '';
    const found = Array.from(text.matchAll(/^(.+)\n✖ redt het niet ·/gm), ([, name]) => name);
    return found.length === wanted ? found : null;
  }, falling.length);
  expect(new Set(await shown.jsonValue())).toEqual(new Set(falling));
  expect(faults).toEqual([]);
  await page.close();
});

/** Scripts of ours that were asked for, without what changes with their content. */
const scriptsIn = (requests: readonly string[]): readonly string[] =>
  requests.filter((address) => address.startsWith(dist.address) && /\.js(\?|$)/.test(address));

/** What functions load where there is no pane at all. */
async function scriptsOfFunctions(): Promise<readonly string[]> {
  const { page, requests } = await openedPane({}, (html) => html.replace(/id="?pane"?/, 'id="no-pane"'));
  await page.waitForFunction(() => globalThis.excel.office.actions.has('kpRisk'));
  await enterRisk(page);
  await page.close();
  return scriptsIn(requests);
}

test('what the pane needs at first sight, besides what functions load, is at most 250 kB as a server sends it', async () => {
  const ofFunctions = await scriptsOfFunctions();
  const { page, requests } = await openedPane();
  await page.getByRole('heading', { name: 'Wat wilt u weten?' }).waitFor();
  const scripts = scriptsIn(requests).filter((address) => !ofFunctions.includes(address));
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_PANE_BYTES);
  await page.close();
});

test('the pane speaks English where Excel does', async () => {
  const { page } = await openedPane({ displayLanguage: 'en-GB' });
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await page.close();
});

test('in an Excel that is too old the pane says what is missing, and functions work', async () => {
  const { page } = await openedPane({ excelApi: '1.9' });
  await page.getByText('ExcelApi 1.13').waitFor();
  const value = await page.evaluate(async () => {
    const { book } = globalThis.excel;
    book.type('Eigen blad', 'B2', '=KP.MONTHS(46023,18)');
    await book.settled();
    return book.value('Eigen blad', 'B2');
  });
  // 2026 has twelve of the eighteen months from 1 January 2026 on.
  expect(value).toBe(12);
  await page.close();
});

test('the pane makes sheets with results that live, and takes them back', async () => {
  const { page, faults } = await openedPane();
  const sheets = (): Promise<readonly string[]> => page.evaluate(() => globalThis.excel.book.sheetNames());
  const before = await sheets();
  await page.getByRole('button', { name: 'Resultaatbladen maken' }).click();
  await page.waitForFunction(() => globalThis.excel.book.sheetNames().includes('Raadspagina'));
  await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  await page.evaluate(() => globalThis.excel.book.settled());
  const ours = await page.evaluate(() => {
    const { book } = globalThis.excel;
    return book.sheetNames().flatMap((name) => {
      const sheet = book.sheet(name);
      const cells = sheet.places().map(([row, column]) => sheet.cell(row, column));
      return cells
        .filter(({ formula }) => formula?.startsWith('=KP.') === true)
        .map(({ formula, value, spills }) => ({ name, formula, value, spills }));
    });
  });
  expect(ours.filter(({ spills }) => spills !== null).length).toBeGreaterThan(8);
  const broken = ours.filter(({ value }) => typeof value === 'object');
  expect(broken).toEqual([]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.waitForFunction((count) => globalThis.excel.book.sheetNames().length === count, before.length);
  expect(await sheets()).toEqual(before);
  expect(faults).toEqual([]);
  await page.close();
});
