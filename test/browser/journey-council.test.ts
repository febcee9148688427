import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { rate } from '../../src/core/unit';
import { formatEuros } from '../../src/i18n/format';
import { evaluatorOf } from '../../src/model/evaluate';
import { parseModel } from '../../src/model/parse/parse-model';
import { readModel } from '../../src/workbook/read/read-model';
import { launchedBrowser } from './browser';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

const EXAMPLE = join(__dirname, '../../examples/haarlem-8-5-jaar.xlsx');
const PAGES = [
  'Raadspagina',
  'Controles',
  'Leg een getal uit',
  'Instellingen',
  'Wat doet deze korting?',
  'Hulp',
];

let browser: Browser;
let dist: ServedDist;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});

const goTo = async ({ page }: WorkbenchPage, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Alle onderdelen' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
};

/** What the model says of the first scenario of these tables with another cut. */
const withCut = async (workbench: WorkbenchPage, cut: number) => {
  const { model } = parseModel(readModel(await workbench.tables()).raw);
  const [scenario] = model?.scenarios ?? [];
  if (!model || !scenario) throw new Error('no model');
  const tried = { ...scenario, levers: { ...scenario.levers, cut: rate(cut) } };
  return evaluatorOf(model).evaluate(tried).result;
};

test('a clerk opens a workbook, drags the cut, sees who falls, keeps it when asked, and has a page for the council', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const { page } = workbench;
  await workbench.open(await readFile(EXAMPLE), 'haarlem.xlsx');
  await goTo(workbench, 'Wat doet deze korting?');
  const before = await workbench.tables();
  const slider = page.getByRole('slider');
  await slider.focus();
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowRight');
  const expected = await withCut(workbench, 0.15);
  const { red } = expected.totals.levels;
  await page.getByText(`Dit is een proef`).waitFor();
  await page.waitForFunction(
    (count) => document.querySelector('#pane [role="status"] li')?.textContent.startsWith(String(count)),
    red,
  );
  const lost = expected.totals.cofundingLost.reduce((sum, amount) => sum + amount, 0);
  expect(await page.locator('#pane').innerText()).toContain(formatEuros(lost, 'nl'));
  // Nothing is written until it is kept.
  expect(await workbench.tables()).toEqual(before);
  await page.getByRole('button', { name: 'Bewaren als scenario' }).click();
  await page.getByText('Dit is een proef').waitFor({ state: 'detached' });
  const kept = parseModel(readModel(await workbench.tables()).raw).model?.scenarios.at(-1);
  expect(kept?.levers.cut).toBeCloseTo(0.15, 9);
  const falling = expected.organisations.find(({ level }) => level === 'red')?.organisation ?? '';
  await page.getByRole('button', { name: `Waarom: ${falling}` }).click();

  await goTo(workbench, 'Raadspagina');
  const council = page.locator('#pane');
  await page.getByRole('heading', { name: `Wat dit scenario betekent: ${kept?.name ?? ''}` }).waitFor();
  expect(await council.innerText()).toContain(formatEuros(lost, 'nl'));
  const regions = page.getByRole('table', { name: /Organisaties die het niet redden/ });
  expect(await regions.count()).toBe(0);
  await page.getByRole('switch', { name: 'Organisaties met naam noemen' }).focus();
  await page.keyboard.press('Space');
  await regions.waitFor();
  expect(await regions.innerText()).toContain(falling);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
}, 90_000);

test('the page for the council is printed on one A4, with and without names', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const { page } = workbench;
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  await goTo(workbench, 'Raadspagina');
  for (const named of [false, true]) {
    if (named) await page.getByRole('switch').click();
    await page.evaluate(() => delete document.body.dataset['printed']);
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await page.waitForFunction(() => document.body.dataset['printed'] === 'yes');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await workbench.close();
}, 60_000);

test('a number on a sheet is explained where it is selected, and its inputs lead to their cells', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const { page } = workbench;
  await goTo(workbench, 'Leg een getal uit');
  const { organisations } = await withCut(workbench, 0);
  const [first] = organisations;
  await page.getByLabel('Regel').selectOption({ label: 'vrije reserve, begin' });
  await page.getByRole('button', { name: 'Leg dit getal uit' }).click();
  await page
    .getByRole('heading', { name: `${first?.organisation ?? ''}: vrije reserve, begin, 2025` })
    .waitFor();
  await page.getByRole('button', { name: /Ga naar Organisaties/ }).click();
  await page.getByText('Dit is invoer').waitFor();
  await workbench.close();
}, 60_000);

test.each(['light', 'dark', 'forced'] as const)(
  'every page of the clerk can be used by everybody, in %s colours',
  async (colours) => {
    const options =
      colours === 'forced' ? ({ forcedColors: 'active' } as const) : ({ colorScheme: colours } as const);
    const workbench = await WorkbenchPage.opened(browser, dist.address, '?lang=nl', options);
    const found: unknown[] = [];
    for (const name of PAGES) {
      await goTo(workbench, name);
      await workbench.page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page: workbench.page }).include('#pane').analyze();
      found.push(
        ...violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html.slice(0, 160))]),
      );
    }
    expect(found).toEqual([]);
    await workbench.close();
  },
  120_000,
);
