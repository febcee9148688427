import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { emptyWorkbook, openWorkbook } from '../../src/hosts/file/open-workbook';
import { riskLayout } from '../../src/workbook/layout/risk-layout';
import { PLACES } from '../../src/workbook/results/places';
import { sheet, table, textCell } from '../contract/sheet-specs';
import { launchedBrowser } from './browser';
import { asCells, placesFrom, toldOf } from './expected-answers';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

const RISK = PLACES.vulnerability.risk;

let browser: Browser;
let dist: ServedDist;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});
beforeEach(async () => {
  workbench = await WorkbenchPage.opened(browser, dist.address);
});
afterEach(async () => {
  await workbench.close();
});

const cut = async (): Promise<{ readonly sheet: string; readonly cell: string }> => {
  const scenarios = (await workbench.tables()).find(({ name }) => name === 'kpScenarios');
  const at = scenarios?.headers.indexOf('Korting (%)') ?? 0;
  return {
    sheet: scenarios?.sheet ?? '',
    cell: `${String.fromCharCode(64 + (scenarios?.left ?? 1) + at)}${(scenarios?.top ?? 0) + 1}`,
  };
};

/** All sheets as tab-separated values, unformatted: the filter's own options, see LibreOffice's help. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';

/** A sheet of a file as LibreOffice shows it. */
function shownByLibreOffice(file: string, sheetName: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  try {
    copyFileSync(file, join(folder, 'boek.xlsx'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const book = join(folder, 'boek.xlsx');
    execFileSync('soffice', [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const lines = readFileSync(join(folder, `boek-${sheetName}.csv`), 'utf8').split('\n');
    return lines.map((line) =>
      line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice writes 12 % as `12%`. */
const numberIn = (cell: string): number =>
  cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);

test('a changed workbook that is saved holds what evaluate gives, in the file host and in LibreOffice', async () => {
  await workbench.fillIn(await cut(), 0.15);
  expect((await workbench.state()).work).toBe('unsaved');
  const shownTables = await workbench.tables();
  const { name, path } = await workbench.save();
  expect(name).toBe('haarlem-8-5-jaar.xlsx');
  await workbench.page.waitForFunction(() => kantelpunt.state.now().work === 'saved');
  const file = await openWorkbook(new Uint8Array(readFileSync(path)));
  expect(await file.tables()).toEqual(shownTables);

  const told = await toldOf(await file.tables(), 'Vastgesteld beleid');
  const shown = shownByLibreOffice(path, 'Kwetsbaarheid');
  const rows = riskLayout(told, 'nl').rows;
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      const cell = shown[RISK.row - 1 + down]?.[RISK.column - 1 + right] ?? '';
      if (typeof value === 'number') expect(numberIn(cell)).toBeCloseTo(value, 6);
      else expect(cell).toBe(value === null ? '' : String(value));
    });
  });
});

test('a saved workbook that is opened again shows the same tables, formulas and results', async () => {
  await workbench.fillIn(await cut(), 0.15);
  const before = await workbench.tables();
  const { path } = await workbench.save();
  await workbench.open(new Uint8Array(readFileSync(path)), 'terug.xlsx');
  expect(await workbench.tables()).toEqual(before);
  expect(await workbench.failedFormulas()).toEqual([]);
  const told = await toldOf(before, 'Vastgesteld beleid');
  const { rows } = riskLayout(told, 'nl');
  expect(await workbench.cells('Kwetsbaarheid', placesFrom(RISK, rows))).toEqual(asCells(rows));
});

test('work that was not saved comes back after the page is loaded again', async () => {
  const place = await cut();
  await workbench.fillIn(place, 0.33);
  await workbench.page.waitForTimeout(2500);
  workbench.page.on('dialog', (dialog) => void dialog.accept());
  await workbench.load();
  expect(await workbench.state()).toMatchObject({
    fileName: 'haarlem-8-5-jaar.xlsx',
    work: 'unsaved',
    message: { text: 'Uw niet opgeslagen werk in haarlem-8-5-jaar.xlsx is teruggezet.' },
  });
  expect(await workbench.cell(place.sheet, place.cell)).toBe(0.33);
});

test('a tab that is closed during a save keeps the work', async () => {
  const place = await cut();
  await workbench.fillIn(place, 0.44);
  await workbench.page.waitForTimeout(2500);
  workbench.page.on('dialog', (dialog) => void dialog.accept());
  await workbench.page.evaluate(() => void kantelpunt.save(null));
  await workbench.load();
  // Either the file was complete and downloaded, or the work is still here: never neither.
  const { work } = await workbench.state();
  if (work === 'unsaved') expect(await workbench.cell(place.sheet, place.cell)).toBe(0.44);
  else expect(work).toBe('untouched');
});

test.each([
  ['a damaged workbook', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]), 'beschadigd'],
  ['an empty file', Buffer.alloc(0), 'leeg'],
  ['something else', Buffer.from('Dit is geen werkboek maar een brief.'), 'geen Excel-werkboek'],
])('%s is not opened and says why; what was open stays', async (_, bytes, reason) => {
  await workbench.open(new Uint8Array(bytes), 'kapot.xlsx');
  const { fileName, message } = await workbench.state();
  expect(fileName).toBe('haarlem-8-5-jaar.xlsx');
  expect(message?.text).toContain('kapot.xlsx is niet geopend.');
  expect(message?.text).toContain(reason);
  expect((await workbench.tables()).length).toBeGreaterThan(10);
});

test('a damaged file that is dropped on the page is refused in the same way', async () => {
  await workbench.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['PK\u0003\u0004 kapot'], 'gesleept.xlsx'));
    const target = document.getElementById('grid') ?? document.body;
    for (const type of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  });
  await workbench.page.getByText('gesleept.xlsx is niet geopend.').waitFor();
});

test('a workbook without our tables opens, and the pane says how to begin', async () => {
  const file = emptyWorkbook();
  await file.writeSheets([sheet('Kasboek', { cells: [textCell(1, 1, 'Kas'), textCell(2, 1, '=1+1')] })]);
  await workbench.open(await file.toBytes(), 'kasboek.xlsx');
  await workbench.page.getByText('Waar wilt u mee beginnen?').waitFor();
  expect(await workbench.cell('Kasboek', 'A2')).toBe('=1+1');
});

test('two models in one workbook: the second table of a name is a problem with its cell', async () => {
  const bytes = await workbench.page.evaluate(async () => Array.from(await kantelpunt.toBytes()));
  const file = await openWorkbook(new Uint8Array(bytes));
  const lots = (await file.tables()).find(({ name }) => name === 'kpLots');
  const rows = (lots?.rows ?? []).map((row) =>
    row.map((value) => (typeof value === 'object' ? null : value)),
  );
  await file.writeSheets([
    sheet('Kopie', { tables: [table('kpLots2', (lots?.headers ?? []).map(String), rows)] }),
  ]);
  await workbench.open(await file.toBytes(), 'twee.xlsx');
  await workbench.page.getByRole('button', { name: /bekijk de controles/ }).click();
  const problems = workbench.page.getByText(/kpLots/).filter({ hasText: 'Kopie' });
  await problems.first().waitFor();
});

test('5,000 rows pasted below a table are all taken in', async () => {
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const reach = (await workbench.tables()).find(({ name }) => name === 'kpNeighbourhoods');
  const below = (reach?.top ?? 0) + (reach?.rows.length ?? 0) + 1;
  const lines = Array.from({ length: 5000 }, (_, at) => `Wijk ${at}\t${1000 + at}\t1`);
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
  await workbench.select({ sheet: 'Organisaties', cell: `A${below}` });
  await workbench.page.waitForTimeout(300);
  await workbench.settledAfter(() => workbench.page.keyboard.press('Control+v'));
  await workbench.page.waitForFunction(
    async (rows) =>
      (await kantelpunt.workbook.tables()).find(({ name }) => name === 'kpNeighbourhoods')?.rows.length ===
      rows,
    (reach?.rows.length ?? 0) + 5000,
    { timeout: 60_000 },
  );
  // The page still answers, and nothing was cut off.
  expect(await workbench.cell('Organisaties', `A${below + 4999}`)).toBe('Wijk 4999');
});
