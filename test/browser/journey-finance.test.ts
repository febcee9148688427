import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { formatEuros } from '../../src/i18n/format';
import { workedModel } from '../../src/rules/worked-model';
import { bridgeLayout } from '../../src/workbook/layout/bridge-layout';
import { sum } from '../../src/workbook/layout/layout';
import { readModel } from '../../src/workbook/read/read-model';
import { launchedBrowser } from './browser';
import { asCells, placesFrom, toldOf } from './expected-answers';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

const PAGES = ['Nieuw model', 'Invoer', 'Scenario’s', 'Vergelijken', 'Budget en afspraken'] as const;
type PageName = (typeof PAGES)[number];

let browser: Browser;
let dist: ServedDist;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});

const goTo = async (page: Page, name: PageName): Promise<void> => {
  await page.getByRole('button', { name: 'Alle onderdelen' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** Fills in a field of the pane and leaves it. */
const fill = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  const field = page.locator('#pane').getByRole('textbox', { name: label }).first();
  await field.fill(text);
  await field.press('Tab');
};

/** The cells of a table in the pane, as people read them. */
const tableTexts = async (page: Page, name: string | RegExp): Promise<readonly (readonly string[])[]> => {
  const table = page.getByRole('table', { name });
  await table.waitFor();
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
};

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 80; tries += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come');
};

/** The value of an override or a lever as it stands in the workbook. */
const rowsIn = async (workbench: WorkbenchPage, table: 'scenarios' | 'overrides' | 'organisations') =>
  (readModel(await workbench.tables()).raw[table] ?? []).map(({ values }) => values);

/** An empty contract becomes a model of 85 million over 8.5 years with a staircase of 18 million. */
const answerQuestions = async (workbench: WorkbenchPage): Promise<void> => {
  const { page } = workbench;
  await goTo(page, 'Nieuw model');
  await fill(page, /^Titel/, 'Gewoon in de wijk');
  await fill(page, /^Begint in/, '2023');
  await fill(page, /^Looptijd \(jaren\)/, '8,5');
  await fill(page, /^Prijspeil/, '2023');
  await fill(page, /^Waarde/, '€ 85.000.000');
  await page.getByRole('radio', { name: 'in totaal, over de hele looptijd' }).first().check();
  await page.getByText(/Dat is €.10\.000\.000 per jaar/).waitFor();
  await page.getByRole('button', { name: 'Taakstelling toevoegen' }).click();
  await fill(page, /^Bedrag/, '18 000 000');
  await page.getByRole('radio', { name: 'in totaal, over de hele looptijd' }).last().check();
  await fill(page, /^In hoeveel jaarlijkse stappen/, '4');
  await page.getByText(/Dat is €.3\.000\.000 per jaar/).waitFor();
  await page.getByRole('button', { name: 'Model maken' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vervangen' }).click();
  await page.getByText('Het model staat klaar').waitFor();
};

const addOrganisation = async (workbench: WorkbenchPage): Promise<void> => {
  const { page } = workbench;
  await page.getByRole('button', { name: 'Organisaties invullen' }).click();
  await page.getByLabel('Welk onderdeel').selectOption('organisations');
  await page.getByRole('button', { name: 'Rij toevoegen' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Organisatie/)
    .fill('Buurthuis De Meerkoet');
  await page
    .getByRole('dialog')
    .getByLabel(/^Organisatie/)
    .press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const filled: readonly (readonly [RegExp, string])[] = [
    [/^Vaste kosten/, '250.000'],
    [/^Afbouwbare kosten/, '150000'],
    [/^Eigen inkomsten \(/, '€ 60.000'],
    [/^Vrij besteedbare reserve/, '90.000'],
  ];
  await page.getByLabel(/^Type/).first().selectOption('zelforganisatie');
  for (const [label, text] of filled) await fill(page, label, text);
  await until(async () => (await rowsIn(workbench, 'organisations'))[0]?.openingReserve === 90_000);
};

test('from an empty workbook to a model, two scenarios and their comparison, with the numbers of evaluate', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const { page } = workbench;
  await page.evaluate(() => kantelpunt.newBook('contract'));
  await answerQuestions(workbench);

  // 67 million is left of 85: the published staircase, were nothing indexed.
  const policy = await toldOf(await workbench.tables(), 'Vastgesteld beleid');
  expect(policy.model.tables.lots[0]?.annualValue).toBe(10_000_000);
  expect(policy.model.tables.targets[0]?.amount).toBeCloseTo(3_000_000, 6);
  expect(await workbench.failedFormulas()).toEqual([]);

  await addOrganisation(workbench);
  expect(await rowsIn(workbench, 'organisations')).toMatchObject([
    { organisation: 'Buurthuis De Meerkoet', fixedCosts: 250_000, ownIncome: 60_000, adaptability: 1 },
  ]);

  await goTo(page, 'Budget en afspraken');
  const { lots } = (await toldOf(await workbench.tables(), 'Vastgesteld beleid')).evaluation.result;
  const net = sum(lots.flatMap((lot) => lot.net));
  const budget = await tableTexts(page, 'Budget over de hele looptijd, in euro’s');
  expect(budget.find(([line]) => line === 'budget na aftrek')).toEqual([
    'budget na aftrek',
    formatEuros(net, 'nl'),
  ]);

  await goTo(page, 'Scenario’s');
  await page.getByRole('button', { name: 'Nieuw scenario' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Kleiner perceel');
  await page.getByRole('dialog').getByRole('button', { name: 'Maken' }).click();
  await page.getByRole('heading', { level: 2, name: 'Kleiner perceel' }).waitFor();
  await fill(page, /^Korting \(%\)/, '12,5');
  await until(async () =>
    (await rowsIn(workbench, 'scenarios')).some(
      ({ scenario, cut }) => scenario === 'Kleiner perceel' && cut === 0.125,
    ),
  );
  await page.getByRole('button', { name: 'Wijs een cel aan' }).click();
  const { sheet, top, headers } = (await workbench.tables()).find(({ name }) => name === 'kpLots') ?? {};
  const value =
    headers?.findIndex((header) => typeof header === 'string' && header.startsWith('Jaarwaarde')) ?? -1;
  await workbench.select({
    sheet: sheet ?? '',
    cell: `${String.fromCharCode(65 + value)}${(top ?? 0) + 1}`,
  });
  await page.getByText(/jaarwaarde van Perceel 1/).waitFor();
  await fill(page, 'In dit scenario', '9.000.000');
  await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
  await until(async () => (await rowsIn(workbench, 'overrides')).length === 1);
  expect(await rowsIn(workbench, 'overrides')).toEqual([
    {
      scenario: 'Kleiner perceel',
      table: 'lots',
      key: 'Perceel 1',
      column: 'annualValue',
      value: 9_000_000,
    },
  ]);

  await goTo(page, 'Vergelijken');
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Vastgesteld beleid' }).check();
  await page.getByRole('checkbox', { name: 'Kleiner perceel' }).check();
  const tables = await workbench.tables();
  const [first, second] = [
    await toldOf(tables, 'Vastgesteld beleid'),
    await toldOf(tables, 'Kleiner perceel'),
  ];
  const { evaluator } = await workedModel(readModel(tables).raw);
  if (evaluator === null) throw new Error('the model has errors');
  const bridge = bridgeLayout({ first, second }, evaluator, 'nl');
  await page.getByRole('table', { name: /^Stappen van/ }).waitFor();
  expect(await tableTexts(page, /^Stappen van/)).toEqual(
    bridge.rows.slice(1).map(([label, total]) => [label, formatEuros(Number(total), 'nl')]),
  );
  expect(await tableTexts(page, 'Verschillen in invoer per scenario')).toEqual([
    ['Korting (%)', '0%'.replace('%', '\u00a0%'), '12,5\u00a0%'],
    expect.any(Array),
    expect.any(Array),
    ['jaarwaarde van Perceel 1', 'zoals in de tabel', formatEuros(9_000_000, 'nl')],
  ]);

  await workbench.settledAfter(() =>
    page.getByRole('button', { name: 'Op een werkblad zetten' }).last().click(),
  );
  await until(async () => (await workbench.sheetNames()).includes('Verschillenanalyse'));
  await until(async () => (await workbench.cell('Verschillenanalyse', 'A6')) !== null);
  const cells = await workbench.cells('Verschillenanalyse', placesFrom({ row: 6, column: 1 }, bridge.rows));
  expect(cells).toEqual(asCells(bridge.rows));
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

test('a scenario is copied, renamed and deleted by keyboard alone, and deleting can be taken back', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const { page } = workbench;
  const names = async () => (await rowsIn(workbench, 'scenarios')).map(({ scenario }) => scenario);
  const press = async (name: string | RegExp, role: 'button' | 'menuitem' = 'button'): Promise<void> => {
    await page.getByRole(role, { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await press('Alle onderdelen');
  await press('Scenario’s', 'menuitem');
  const before = await names();
  await press('Meer voor Vastgesteld beleid');
  await press('Kopiëren', 'menuitem');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').getByLabel('Naam').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Proef');
  await page.keyboard.press('Enter');
  await until(async () => (await names()).includes('Proef'));
  await press('Hernoemen');
  await page.getByRole('dialog').getByLabel('Naam').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Vastgesteld beleid');
  await page.keyboard.press('Enter');
  await page.getByText('Er is al een scenario met deze naam').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Proef twee');
  await page.keyboard.press('Enter');
  await until(async () => (await names()).includes('Proef twee'));
  await press('Meer voor Proef twee');
  await press('Verwijderen', 'menuitem');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).focus();
  await page.keyboard.press('Enter');
  await until(async () => !(await names()).includes('Proef twee'));
  expect(await names()).toEqual(before);
  await press('Ongedaan maken');
  await until(async () => (await names()).includes('Proef twee'));
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const;

test.each(LOOKS)('the pages for finance can be used by everybody, in %s colours', async (_, options) => {
  const workbench = await WorkbenchPage.opened(browser, dist.address, '?lang=nl', options);
  for (const name of PAGES) {
    await goTo(workbench.page, name);
    await workbench.page.waitForTimeout(700);
    const { violations } = await new AxeBuilder({ page: workbench.page }).include('#pane').analyze();
    expect([
      name,
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
    ]).toEqual([name, []]);
  }
  await workbench.close();
});

test('at 320 pixels no page for finance scrolls sideways', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  await workbench.page.addStyleTag({
    content: '#pane { width: 320px !important; max-width: 320px !important; }',
  });
  for (const name of PAGES) {
    await goTo(workbench.page, name);
    await workbench.page.waitForTimeout(500);
    const { across, room } = await workbench.page
      .locator('#pane')
      .evaluate((pane) => ({ across: pane.scrollWidth, room: pane.clientWidth }));
    expect([name, across <= room]).toEqual([name, true]);
  }
  await workbench.close();
});
