/*
 * How fast the workbench is in Chromium: npm run bench:workbench (after npm run build). Prints medians.
 */
import type { Browser, Page } from 'playwright-core';
import { haarlem } from '../src/workbook/example/haarlem';
import { launchedBrowser } from '../test/browser/browser';
import { servedDist } from '../test/browser/served-dist';
import '../test/browser/workbench-page';
import { cityWorkbook } from './city-workbook';

const STARTS = 7;
const CHANGES = 9;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const line = (what: string, milliseconds: readonly number[], aim: number): void => {
  const slowest = Math.max(...milliseconds);
  console.log(
    `${what.padEnd(58)} ${median(milliseconds).toFixed(0).padStart(6)} ms   slowest ${slowest.toFixed(0).padStart(6)} ms   aim ${aim} ms`,
  );
};

/** From asking for the page to the first complete calculation, with the files in the browser's memory. */
async function starts(browser: Browser, address: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const times: number[] = [];
  for (let run = 0; run <= STARTS; run++) {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(address);
    await page.waitForFunction(() => 'kantelpunt' in globalThis);
    // The first one fills the browser's memory.
    if (run > 0) times.push(performance.now() - begun);
    await page.close();
  }
  await context.close();
  return times;
}

/** From filling in a cell to all results in the grid, and the longest time that typing would have been held up. */
async function changes(
  page: Page,
): Promise<{ readonly times: readonly number[]; readonly blocks: readonly number[] }> {
  return page.evaluate(async (count) => {
    const blocks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) blocks.push(entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const tables = await kantelpunt.workbook.tables();
    const grants = tables.find(({ name }) => name === 'kpOrganisations');
    const place = { sheet: grants?.sheet ?? '', cell: `D${(grants?.top ?? 0) + 1}` };
    const first = Number(await kantelpunt.workbook.cellValue(place));
    const times: number[] = [];
    for (let change = 0; change < count; change++) {
      const begun = performance.now();
      const settled = kantelpunt.calculation.nextSettled();
      await kantelpunt.workbook.fillIn(place, first + change + 1);
      await settled;
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    observer.disconnect();
    return { times, blocks };
  }, CHANGES);
}

async function opened(browser: Browser, address: string, bytes: Uint8Array | null): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => 'kantelpunt' in globalThis);
  if (bytes !== null) {
    await page.evaluate(
      (given) => kantelpunt.openFile(new File([new Uint8Array(given)], 'stad.xlsx')),
      Array.from(bytes),
    );
  }
  return page;
}

async function bench(): Promise<void> {
  const [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
  const address = `${dist.address}?lang=nl`;
  line('page to first calculated result, warm', await starts(browser, address), 3000);
  const cases = [
    [`Haarlem example (${Object.keys(haarlem.model).length} tables)`, null, 300],
    ['city of 500 organisations', await cityWorkbook(500), 1000],
  ] as const;
  for (const [name, bytes, aim] of cases) {
    const page = await opened(browser, address, bytes);
    const { times, blocks } = await changes(page);
    line(`${name}: input to all results`, times, aim);
    line(`${name}: main thread held up`, blocks.length === 0 ? [0] : blocks, 200);
    await page.close();
  }
  await browser.close();
  await dist.close();
}

void bench();
