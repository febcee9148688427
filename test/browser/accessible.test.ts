import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
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

test.each(['light', 'dark'] as const)(
  'the bar and the pane can be used by everybody, in %s colours',
  async (colorScheme) => {
    const workbench = await WorkbenchPage.opened(browser, dist.address, '?lang=nl', { colorScheme });
    await workbench.page.getByRole('heading', { name: 'Wat wilt u weten?' }).waitFor();
    // The grid draws on a canvas and has its own ways; it is not ours to mend.
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .include('#top-bar')
      .include('#pane')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    await workbench.close();
  },
);
