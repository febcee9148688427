import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { formatEurosAndCents, formatMonths, formatShare } from '../../src/i18n/format';
import { emptyWorkbook } from '../../src/hosts/file/open-workbook';
import { scenarioNamed } from '../../src/model/reference';
import { rate } from '../../src/core/unit';
import { workedModel } from '../../src/rules/worked-model';
import { readModel } from '../../src/workbook/read/read-model';
import type { SheetSpec } from '../../src/workbook/spec/sheet-spec';
import { bearableCut } from '../../src/workbook/explanation/told-amounts';
import type { Evaluation } from '../../src/model/evaluate';
import { launchedBrowser } from './browser';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let dist: ServedDist;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});

const POLICY = 'Vastgesteld beleid';

/** What the model says of these tables, worked out here and not in the page. */
async function evaluated(workbench: WorkbenchPage, cut = 0): Promise<Evaluation> {
  const { evaluator, problems } = await workedModel(readModel(await workbench.tables()).raw);
  if (evaluator === null) throw new Error(`the model has errors: ${JSON.stringify(problems)}`);
  const scenario = scenarioNamed(evaluator.model, POLICY);
  if (scenario === null) throw new Error('no scenario');
  return evaluator.evaluate({ ...scenario, levers: { ...scenario.levers, cut: rate(cut) } });
}

/** The sheet of a new workbook. */
const NOTHING: SheetSpec = {
  name: 'Blad1',
  role: 'input',
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  cells: [],
  tables: [],
  spills: [],
  charts: [],
  highlights: [],
  print: { orientation: 'portrait', pagesWide: 1, footer: '' },
};

/** Opens a workbook with nothing in it, and the page about one organisation. */
async function emptyStart(query = '?lang=nl', options = {}): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.opened(browser, dist.address, query, options);
  const empty = emptyWorkbook();
  await empty.writeSheets([NOTHING]);
  await workbench.open(await empty.toBytes(), 'leeg.xlsx');
  await workbench.page.getByRole('button', { name: 'Onze organisatie doorrekenen' }).click();
  await workbench.page.getByRole('heading', { name: 'Onze organisatie' }).waitFor();
  return workbench;
}

const FIELDS = {
  'Naam van de organisatie': 'Buurtkeuken De Pollepel',
  'Vaste kosten per jaar': '€ 78.000',
  'Afbouwbare kosten per jaar': '52.000,00',
  'Eigen inkomsten per jaar': '34000',
  'Vrije reserve nu': '38.000',
  'Geld van de gemeente per jaar': '56.000',
};

/** Types in a field and leaves it, as people do. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label).last();
  await field.fill(text);
  await field.press('Enter');
}

async function addFund(page: Page, name: string, amount: string): Promise<void> {
  await page.getByRole('button', { name: 'Fonds toevoegen' }).click();
  await fill(page, 'Naam van het fonds', name);
  await fill(page, 'Bedrag per jaar', amount);
}

async function fillInForm(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(FIELDS)) await fill(page, label, text);
  await addFund(page, 'Fonds Garde', '28.000');
  await page
    .getByLabel('Wanneer betaalt dit fonds?')
    .last()
    .selectOption('betaalt alleen als de gemeente ten minste een bedrag geeft');
  await fill(page, 'Ten minste zoveel van de gemeente, per jaar', '50.000');
  await addFund(page, 'Stichting Soeplepel', '15.000');
}

async function made(workbench: WorkbenchPage): Promise<void> {
  await fillInForm(workbench.page);
  await workbench.settledAfter(() =>
    workbench.page.getByRole('button', { name: 'Laat zien hoe afhankelijk wij zijn' }).click(),
  );
  await workbench.page.getByRole('heading', { name: 'Ons kantelpunt' }).waitFor();
}

const figure = async (page: Page, name: string): Promise<string> =>
  (await page.locator(`[data-figure="${name}"] dd`).innerText()).replaceAll('\u00a0', ' ');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const pane = async (page: Page): Promise<string> => plain(await page.locator('#pane').innerText());

async function expectFigures(page: Page, { result }: Evaluation): Promise<void> {
  const [organisation] = result.organisations;
  if (organisation === undefined) throw new Error('no organisation');
  const { leverage, runwayMonths, ownIncomeNeeded, dependency } = organisation;
  if (leverage !== null)
    expect(await figure(page, 'perEuro')).toBe(plain(formatEurosAndCents(leverage, 'nl')));
  expect(await figure(page, 'months')).toBe(
    runwayMonths === null ? 'Tot het eind' : plain(formatMonths(runwayMonths, 'nl')),
  );
  expect(await figure(page, 'own')).toContain(plain(formatShare(ownIncomeNeeded, 'nl', 0)));
  expect(await figure(page, 'dependency')).toBe(plain(formatShare(dependency ?? 0, 'nl', 0)));
}

test('from an empty workbook to the tipping point, with the numbers of the model', async () => {
  const workbench = await emptyStart();
  const { page } = workbench;
  const button = page.getByRole('button', { name: 'Laat zien hoe afhankelijk wij zijn' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await made(workbench);

  const calm = await evaluated(workbench);
  const tipping = calm.result.organisations[0]?.tippingCut ?? 0;
  expect(tipping).toBeGreaterThan(0);
  expect(await pane(page)).toContain(plain(`U kunt ${bearableCut(tipping, 'nl')} korting op al het geld`));
  const first = calm.firstToFall(0);
  expect(await pane(page)).toContain(
    plain(
      `${first?.funder ?? ''} valt als eerste weg: bij meer dan ${bearableCut(first?.cut ?? 0, 'nl')} korting.`,
    ),
  );
  await expectFigures(page, calm);

  const steps = await page.evaluate(() => kantelpunt.workbook.lastWritten());
  await fill(page, 'In procenten', '40');
  await page.getByText('Dit is een proef').waitFor();
  const tried = await evaluated(workbench, 0.4);
  await expectFigures(page, tried);
  for (const event of tried.result.events) {
    expect(await pane(page)).toContain(event.funder);
    expect(await pane(page)).toContain(`Ronde ${event.round}`);
  }
  expect(await page.evaluate(() => kantelpunt.workbook.lastWritten())).toEqual(steps);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

test('a fund of which nobody knows the condition is read mildly and strictly beside each other', async () => {
  const workbench = await emptyStart();
  await made(workbench);
  await workbench.page.getByText('Van Stichting Soeplepel kent u de voorwaarde nog niet.').waitFor();
  // The same tables with the condition filled in as either reading has it.
  const tables = await workbench.tables();
  const tippingWith = async (condition: string, threshold: number | null): Promise<number> => {
    const { raw } = readModel(tables);
    const grants = (raw.grants ?? []).map((row) =>
      row.values['funder'] === 'Stichting Soeplepel'
        ? { ...row, values: { ...row.values, condition, threshold } }
        : row,
    );
    const { evaluator } = await workedModel({ ...raw, grants });
    const scenario = evaluator && scenarioNamed(evaluator.model, POLICY);
    if (!scenario) throw new Error('no scenario');
    return evaluator.evaluate(scenario).result.organisations[0]?.tippingCut ?? -1;
  };
  const mild = bearableCut(await tippingWith('any', null), 'nl');
  const strict = bearableCut(await tippingWith('retained', 1), 'nl');
  expect(await pane(workbench.page)).toContain(
    plain(`Is die mild, dan ligt uw kantelpunt bij ${mild}. Is die streng, dan bij ${strict}.`),
  );
  await workbench.close();
});

test('what is changed in the form stands in the tables, and the other way round', async () => {
  const workbench = await emptyStart();
  const { page } = workbench;
  await made(workbench);
  await workbench.settledAfter(() => fill(page, 'Vrije reserve nu', '12.345'));
  const place = async (header: string): Promise<string> => {
    const table = (await workbench.tables()).find(({ name }) => name === 'kpOrganisations');
    if (table === undefined) throw new Error('no kpOrganisations');
    return `${String.fromCharCode(64 + table.left + table.headers.indexOf(header))}${table.top + 1}`;
  };
  const reserve = await place('Vrij besteedbare reserve (€)');
  expect(await workbench.cell('Organisaties', reserve)).toBe(12_345);
  await workbench.fillIn({ sheet: 'Organisaties', cell: reserve }, 54_321);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === '54.321'),
  );

  await workbench.settledAfter(() => fill(page, 'Naam van de organisatie', 'Keuken Noord'));
  await page.getByLabel('Organisatie', { exact: true }).and(page.locator('select')).waitFor();
  const names = (await workbench.tables()).flatMap(({ headers, rows }) =>
    rows.map((row) => row[headers.indexOf('Organisatie')]),
  );
  expect(new Set(names.filter((name) => typeof name === 'string'))).toEqual(new Set(['Keuken Noord']));
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

test('a second organisation stands beside the first, and goes again', async () => {
  const workbench = await emptyStart();
  const { page } = workbench;
  await made(workbench);
  await page.getByRole('button', { name: 'Nog een organisatie toevoegen' }).click();
  for (const [label, text] of Object.entries(FIELDS)) {
    await fill(page, label, label.startsWith('Naam') ? 'جمعية الحي' : text);
  }
  await workbench.settledAfter(() =>
    page.getByRole('button', { name: 'Deze organisatie toevoegen' }).click(),
  );
  const choice = page.getByLabel('Organisatie', { exact: true });
  await page.getByRole('heading', { name: 'Ons kantelpunt' }).waitFor();
  expect(await choice.inputValue()).toBe('جمعية الحي');
  expect(await choice.locator('option').allInnerTexts()).toEqual(['Buurtkeuken De Pollepel', 'جمعية الحي']);
  await page.getByRole('button', { name: 'Organisatie verwijderen' }).click();
  await workbench.settledAfter(() =>
    page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click(),
  );
  await page.getByText('staat niet meer in het werkboek').waitFor();
  expect(await choice.inputValue()).toBe('Buurtkeuken De Pollepel');
  await workbench.close();
});

test('the page about one organisation fits one sheet of A4, and nothing else is on it', async () => {
  const workbench = await emptyStart();
  const { page } = workbench;
  await made(workbench);
  await fill(page, 'In procenten', '40');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await page.locator('.kantelpunt-paper article').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#pane').isVisible()).toBe(false);
  expect(await page.locator('.kantelpunt-paper').innerText()).toContain('Hoe afhankelijk is Buurtkeuken');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await workbench.close();
});

test('everything is done with the keyboard alone', async () => {
  const workbench = await emptyStart();
  const { page } = workbench;
  await page.getByLabel('Naam van de organisatie').focus();
  await page.keyboard.type('Buurtkeuken De Pollepel');
  await page.keyboard.press('Tab');
  for (const amount of ['78000', '52000', '34000', '38000', '56000']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(amount);
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fonds toevoegen');
  await page.keyboard.press('Tab');
  await workbench.settledAfter(() => page.keyboard.press('Enter'));
  await page.getByRole('heading', { name: 'Ons kantelpunt' }).waitFor();
  const slider = page.getByRole('slider');
  await slider.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('5\u00a0%');
  await page.getByText('Dit is een proef').waitFor();
  await workbench.close();
});

const LOOKS = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

test.each(LOOKS)('the page can be used by everybody, in colours %j', async (look) => {
  const workbench = await emptyStart('?lang=nl', look);
  const { page } = workbench;
  const violations = async (): Promise<unknown> => {
    const found = (await new AxeBuilder({ page }).include('#pane').analyze()).violations;
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
  };
  expect(await violations()).toEqual([]);
  await made(workbench);
  await fill(page, 'In procenten', '40');
  await page.getByRole('button', { name: 'Aanpassen: Fonds Garde' }).click();
  await page.waitForTimeout(800);
  expect(await violations()).toEqual([]);
  await workbench.close();
});

test.each([320, 450])('nothing scrolls sideways in a pane of %i pixels', async (width) => {
  const workbench = await emptyStart();
  const { page } = workbench;
  await made(workbench);
  await fill(page, 'In procenten', '40');
  await page.addStyleTag({ content: `#pane { width: ${width}px !important; max-width: none !important; }` });
  await page.getByRole('button', { name: 'Aanpassen: Stichting Soeplepel' }).click();
  await page.waitForTimeout(500);
  const [needed, there] = await page.evaluate(() => {
    const place = document.querySelector('#pane');
    return [place?.scrollWidth, place?.clientWidth];
  });
  expect(needed).toBe(there);
  await workbench.close();
});
