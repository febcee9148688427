/*
 * How fast the workbench is in Chromium: npm run bench:workbench (after npm run build). Prints medians.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { CHROMIUM } from '../test/browser/browser';
import { servedDist } from '../test/browser/served-dist';
import { changes, type Change } from './changes';
import { cityWorkbook } from './city-workbook';
import { line } from './line';
import { openBytes } from './open-bytes';
import { started } from './started';

/** The first start fills the browser's memory, and only after the second it keeps code as it was compiled. */
const WARMING = 3;
const STARTS = 9;
const CHANGES = 12;

/** From asking for the page to the first complete calculation, with the files in the browser's memory. */
async function starts(context: BrowserContext, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < WARMING + STARTS; run++) {
    const page = await context.newPage();
    times.push(await started(page, address));
    // A browser keeps what it compiled only after a while.
    await page.waitForTimeout(1500);
    await page.close();
  }
  return times.slice(WARMING);
}

async function changesIn(
  context: BrowserContext,
  address: string,
  bytes: Uint8Array | null,
): Promise<readonly Change[]> {
  const page = await context.newPage();
  await started(page, address);
  if (bytes !== null) await openBytes(page, bytes);
  // What is still going on after opening has nothing to do with typing.
  await page.waitForTimeout(3000);
  const measured = await changes(page, CHANGES);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => kantelpunt.save(null));
  await page.close();
  return measured;
}

async function bench(): Promise<void> {
  const dist = await servedDist();
  const profile = mkdtempSync(join(tmpdir(), 'kantelpunt-bench-'));
  const options = { ...CHROMIUM, viewport: { width: 1440, height: 900 } };
  // A profile as people have one: a private window would not keep what it compiled.
  const context = await chromium.launchPersistentContext(profile, options);
  const address = `${dist.address}?lang=nl`;
  line('page to first calculated result, warm', await starts(context, address), 3000);
  const cases = [
    ['Haarlem example', null, 300],
    ['city of 500 organisations', await cityWorkbook(500), 1000],
  ] as const;
  for (const [name, bytes, aim] of cases) {
    const measured = await changesIn(context, address, bytes);
    line(
      `${name}: Enter to all results`,
      measured.map(({ milliseconds }) => milliseconds),
      aim,
    );
    line(
      `${name}: main thread held up at most`,
      measured.map(({ longestBlock }) => longestBlock),
      200,
    );
  }
  await context.close();
  await dist.close();
  rmSync(profile, { recursive: true, force: true });
}

void bench();
