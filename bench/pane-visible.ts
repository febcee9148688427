import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../src/hosts/file/open-workbook';
import type { Ready } from '../test/browser/fake-office';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Opens the page that Excel shows, over the pretended Excel with the Haarlem example in it. Gives the milliseconds
 * from asking for the page until the pane says what there is in the workbook.
 */
export async function paneVisible(
  browser: Browser,
  address: string,
  runs: number,
): Promise<readonly number[]> {
  const script = await readFile(join(__dirname, 'office.js'), 'utf8');
  const haarlem = await readFile(join(process.cwd(), 'examples/haarlem-8-5-jaar.xlsx'));
  const ready: Ready = {
    tables: await (await openWorkbook(haarlem)).tables(),
    displayLanguage: 'nl-NL',
  };
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  await context.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await context.addInitScript((laid: Ready) => {
    globalThis.ready = laid;
  }, ready);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(`${address}taskpane.html`, { waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Wat wilt u weten?' }).waitFor();
    times.push(performance.now() - begun);
    await page.close();
  }
  await context.close();
  return times.slice(1);
}
