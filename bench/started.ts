import type { Page } from 'playwright-core';
import '../test/browser/workbench-page';

/** Goes to the page; gives the milliseconds until its first workbook is calculated. */
export async function started(page: Page, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'kantelpunt' in globalThis, null, { polling: 10 });
  return performance.now() - begun;
}
