import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ICON_SIZES, iconPath, ICONS, type IconSize } from './manifest/icons';

/*
 * Makes the icons of the ribbon from the drawings beside them, with a Chromium of this machine:
 * npx tsx scripts/icons.ts [/usr/bin/chromium]
 */

const ASSETS = join(__dirname, '../assets');

async function makeIcons(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const drawing = readFileSync(join(ASSETS, `icons/${icon}.svg`), 'utf8');
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const drawn = drawnSize(size);
      await page.setContent(
        `<style>body{margin:${(size - drawn) / 2}px}svg{display:block;width:${drawn}px}</style>${drawing}`,
      );
      // Where nothing is drawn, the ribbon shows through.
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(join(ASSETS, iconPath(icon, size)), picture);
    }
  }
  await browser.close();
}

/**
 * Drawings have 16 units a side. At 20 and 40 pixels they get a margin instead of being stretched, because edges
 * between two pixels are blurred.
 */
const drawnSize = (size: IconSize): number => (size === 20 || size === 40 ? size * 0.8 : size);

void makeIcons(process.argv[2] ?? '/usr/bin/chromium');
