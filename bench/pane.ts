/*
 * How fast the pane answers in Chromium: npm run bench:pane (after npm run build). Prints medians.
 */
import { CHROMIUM } from '../test/browser/browser';
import { servedDist } from '../test/browser/served-dist';
import { chromium } from 'playwright-core';
import { cityWorkbook } from './city-workbook';
import { line } from './line';
import { openBytes } from './open-bytes';
import { paneVisible } from './pane-visible';
import { slides } from './slides';
import { started } from './started';

const OPENINGS = 8;
const MOVES = 15;
const CASES = [
  [100, 50],
  [1000, 150],
] as const;

async function bench(): Promise<void> {
  const dist = await servedDist();
  const browser = await chromium.launch(CHROMIUM);
  line('in Excel: page to visible pane', await paneVisible(browser, dist.address, OPENINGS), 1000);
  for (const [organisations, aim] of CASES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await started(page, `${dist.address}?lang=nl`);
    await openBytes(page, await cityWorkbook(organisations));
    await page.waitForTimeout(3000);
    line(`${organisations} organisations: slider to painted figures`, await slides(page, MOVES), aim);
    await page.close();
  }
  await browser.close();
  await dist.close();
}

void bench();
