import type { Page } from 'playwright-core';
import type { CellPlace } from '../src/workbook/live-workbook';
import '../test/browser/workbench-page';

/** What it took to type one number. */
export interface Change {
  /** From Enter until all results are drawn. */
  readonly milliseconds: number;
  /** The longest time, from the first key until the pane beside the grid follows, in which nobody could have typed. */
  readonly longestBlock: number;
}

/** Long enough for the pane to follow, and for what the grid does afterwards. */
const AFTERWARDS_MILLISECONDS = 1500;
const COSTS = 'Vaste kosten (€ per jaar)';

/** Types numbers in a cell on which all results depend: the costs of the first organisation. */
export async function changes(page: Page, count: number): Promise<readonly Change[]> {
  const place = await costsOfFirst(page);
  const measured: Change[] = [];
  for (let change = 0; change < count; change++) {
    await page.evaluate((at) => kantelpunt.workbook.select(at), place);
    await page.waitForTimeout(300);
    await watch(page);
    const typed = String(100_000 + change);
    await page.keyboard.type(typed, { delay: 30 });
    await page.keyboard.press('Enter');
    measured.push(await page.evaluate(() => Reflect.get(globalThis, 'measured') as Promise<Change>));
    const value = await page.evaluate((at) => kantelpunt.workbook.cellValue(at), place);
    if (value !== Number(typed)) throw new Error(`typed ${typed} and found ${JSON.stringify(value)}`);
  }
  return measured;
}

async function costsOfFirst(page: Page): Promise<CellPlace> {
  const tables = await page.evaluate(() => kantelpunt.workbook.tables());
  const organisations = tables.find(({ name }) => name === 'kpOrganisations');
  const at = organisations?.headers.indexOf(COSTS) ?? -1;
  if (organisations === undefined || at === -1) throw new Error('there is no column with fixed costs');
  const column = String.fromCharCode(64 + organisations.left + at);
  return { sheet: organisations.sheet, cell: `${column}${organisations.top + 1}` };
}

/** Begins to look for the next Enter; leaves in the page, as `measured`, what will come of it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate((afterwards) => {
    let longestBlock = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const entered = new Promise<number>((resolve) => {
      const listener = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter') return;
        window.removeEventListener('keydown', listener, true);
        resolve(event.timeStamp);
      };
      window.addEventListener('keydown', listener, true);
    });
    const measure = async (): Promise<Change> => {
      const begun = await entered;
      await kantelpunt.calculation.nextSettled();
      const drawn = await new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now());
          }),
        );
      });
      await new Promise((resolve) => setTimeout(resolve, afterwards));
      observer.disconnect();
      return { milliseconds: drawn - begun, longestBlock };
    };
    Object.assign(globalThis, { measured: measure() });
  }, AFTERWARDS_MILLISECONDS);
}
