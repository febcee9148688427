import type { Browser } from 'playwright-core';
import { PLACES } from '../../src/workbook/results/places';
import { launchedBrowser } from './browser';
import { asCells, expectedSheets, placesFrom } from './expected-answers';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

const RISK = PLACES.vulnerability.risk;
const SCENARIO = { sheet: 'Controles', cell: 'B4' };

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
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

/** Every cell that a formula fills on every result sheet is what `evaluate` gives for the tables as they now stand. */
async function expectAnswers(scenario: string): Promise<number> {
  const { sheets, organisations } = await expectedSheets(await workbench.tables(), scenario);
  for (const { name, spills, cells } of sheets) {
    for (const { row, column, values } of spills) {
      expect(await workbench.cells(name, placesFrom({ row, column }, values))).toEqual(asCells(values));
    }
    // There are as many links to problems as there were problems when the sheet was made.
    const single = cells.filter(
      ({ value }) => typeof value === 'object' && value !== null && !value.formula.includes('HYPERLINK'),
    );
    const places = single.map(({ row, column }) => placesFrom({ row, column }, [['']])[0] ?? []);
    const shown = await workbench.cells(name, places);
    single.forEach(({ value }, at) => {
      const expected = typeof value === 'object' && value !== null ? value.value : value;
      const found = shown[at]?.[0];
      if (typeof expected === 'number' && typeof found === 'number') expect(found).toBeCloseTo(expected, 6);
      else expect([name, places[at], found]).toEqual([name, places[at], asCells([[expected]])[0]?.[0]]);
    });
  }
  return organisations;
}

/** What stands right below the risk table: nothing may stay there when it shrinks. */
const belowRisk = (organisations: number): Promise<unknown> =>
  workbench.cell('Kwetsbaarheid', `A${RISK.row + organisations + 1}`);

const headerPlace = async (
  name: string,
  header: string,
): Promise<{ readonly row: number; readonly column: string }> => {
  const table = (await workbench.tables()).find((each) => each.name === name);
  if (table === undefined) throw new Error(`no ${name}`);
  const at = table.headers.indexOf(header);
  return { row: table.top, column: String.fromCharCode(64 + table.left + at) };
};

test('the page opens with the Haarlem example, and its formulas give what evaluate gives', async () => {
  expect(await workbench.state()).toMatchObject({ fileName: 'haarlem-8-5-jaar.xlsx', work: 'untouched' });
  expect(await workbench.failedFormulas()).toEqual([]);
  expect(await expectAnswers('Vastgesteld beleid')).toBe(13);
});

test('another cut typed in a cell changes the risk table beside it', async () => {
  const { row, column } = await headerPlace('kpScenarios', 'Korting (%)');
  const cell = `${column}${row + 1}`;
  const before = await workbench.cells('Kwetsbaarheid', [['B39', 'B40', 'B41']]);
  await workbench.type({ sheet: "Scenario's", cell }, '22,5%');
  expect(await workbench.cell("Scenario's", cell)).toBe(0.225);
  expect(await workbench.cells('Kwetsbaarheid', [['B39', 'B40', 'B41']])).not.toEqual(before);
  await expectAnswers('Vastgesteld beleid');
});

test('another scenario chosen in the pane is shown by every sheet', async () => {
  await workbench.settledAfter(() =>
    workbench.page.getByLabel('Scenario', { exact: true }).selectOption('reference'),
  );
  expect(await workbench.cell(SCENARIO.sheet, SCENARIO.cell)).toBe('zonder korting');
  await expectAnswers('zonder korting');
});

test('the risk table grows with an organisation typed below the others, and shrinks when it goes', async () => {
  const organisations = (await workbench.tables()).find(({ name }) => name === 'kpOrganisations');
  const { row } = await headerPlace('kpOrganisations', 'Organisatie');
  const filled = organisations?.rows.filter(([name]) => name !== null).length ?? 0;
  const added = row + filled + 1;
  const [example = []] = organisations?.rows ?? [];
  const values = ['Buurtkamer De Merel', ...example.slice(1)];
  for (const [at, value] of values.entries()) {
    if (value === null || typeof value === 'object') continue;
    await workbench.fillIn({ sheet: 'Organisaties', cell: `${String.fromCharCode(65 + at)}${added}` }, value);
  }
  expect(await expectAnswers('Vastgesteld beleid')).toBe(14);
  for (const at of values.keys()) {
    await workbench.fillIn({ sheet: 'Organisaties', cell: `${String.fromCharCode(65 + at)}${added}` }, null);
  }
  expect(await expectAnswers('Vastgesteld beleid')).toBe(13);
  expect(await belowRisk(13)).toBeNull();
});

test('rows inserted in and deleted from a table leave every number right', async () => {
  await workbench.settledAfter(() =>
    workbench.page.evaluate(() => {
      const { api } = Reflect.get(kantelpunt, 'grid') as { api: { getActiveWorkbook: () => never } };
      const book = api.getActiveWorkbook() as {
        getSheetByName: (name: string) => { insertRowsAfter: (row: number, count: number) => void };
      };
      book.getSheetByName('Organisaties').insertRowsAfter(9, 2);
    }),
  );
  await workbench.page.waitForTimeout(500);
  expect(await expectAnswers('Vastgesteld beleid')).toBe(13);
});

test('a scenario that was renamed gives #N/A with a sentence that names what there is', async () => {
  const { row, column } = await headerPlace('kpScenarios', 'Scenario');
  await workbench.fillIn({ sheet: "Scenario's", cell: `${column}${row + 1}` }, 'Nieuw beleid');
  const failed = await workbench.failedFormulas();
  expect(
    failed.find(({ sheet, cell }) => sheet === 'Kwetsbaarheid' && cell === `A${RISK.row}`),
  ).toMatchObject({
    error: '#N/A',
    sentence: expect.stringContaining('Nieuw beleid') as unknown,
  });
});

test('a blocked spill is #SPILL!, with a hint in the pane and a way to the cell', async () => {
  await workbench.fillIn({ sheet: 'Kwetsbaarheid', cell: `C${RISK.row + 4}` }, 'in de weg');
  expect(await workbench.failedFormulas()).toEqual([
    { sheet: 'Kwetsbaarheid', cell: `A${RISK.row}`, error: '#SPILL!', sentence: null },
  ]);
  await workbench.page.getByText('Er staat iets in de weg van deze tabel').waitFor();
  await workbench.page.getByRole('button', { name: `Ga naar Kwetsbaarheid!A${RISK.row}` }).click();
  await workbench.fillIn({ sheet: 'Kwetsbaarheid', cell: `C${RISK.row + 4}` }, null);
  expect(await workbench.failedFormulas()).toEqual([]);
  await expectAnswers('Vastgesteld beleid');
});

test('a table that is deleted while formulas use it is named, and coming back it calculates again', async () => {
  await workbench.settledAfter(() =>
    workbench.page.evaluate(async () => {
      const { api } = Reflect.get(kantelpunt, 'grid') as { api: { getActiveWorkbook: () => unknown } };
      const book = api.getActiveWorkbook() as {
        getTableList: () => readonly { id: string; name: string }[];
        removeTable: (id: string) => Promise<boolean>;
      };
      const grants = book.getTableList().find(({ name }) => name === 'kpGrants');
      await book.removeTable(grants?.id ?? '');
    }),
  );
  await workbench.page.waitForTimeout(500);
  const [cause] = (await workbench.failedFormulas()).filter(
    ({ sheet, cell }) => sheet === 'Controles' && cell === 'B3',
  );
  expect(cause?.sentence).toContain('verwijderd');
  await workbench.settledAfter(() => workbench.page.keyboard.press('Control+z'));
  await workbench.page.waitForTimeout(800);
  await expectAnswers('Vastgesteld beleid');
});

test('Dutch numbers and formulas can be typed, and stand that way while a cell is edited', async () => {
  const sheet = 'Toelichting';
  await workbench.type({ sheet, cell: 'E5' }, '1.234,5');
  await workbench.type({ sheet, cell: 'E6' }, '12,5%');
  await workbench.type({ sheet, cell: 'E7' }, '€ 12,50');
  await workbench.type({ sheet, cell: 'E8' }, '=SUM(E5;E6)*1,5');
  expect(await workbench.cells(sheet, [['E5'], ['E6'], ['E7'], ['E8']])).toEqual([
    [1234.5],
    [0.125],
    [12.5],
    [1851.9375],
  ]);
  await workbench.select({ sheet, cell: 'E8' });
  await workbench.page.waitForTimeout(300);
  await workbench.page.keyboard.press('F2');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.waitForTimeout(500);
  expect(await workbench.cell(sheet, 'E8')).toBe(1851.9375);
});
