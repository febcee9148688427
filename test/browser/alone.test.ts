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

test.each(['?lang=nl', '?lang=en'])(
  'the page with %s asks nothing of anybody else, and breaks no rule of its own',
  async (query) => {
    const workbench = await WorkbenchPage.opened(browser, dist.address, query);
    await workbench.page.evaluate(async () => {
      for (const name of await kantelpunt.workbook.sheetNames()) {
        await kantelpunt.workbook.select({ sheet: name, cell: 'A1' });
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      await kantelpunt.openExample('smallInitiative');
      await kantelpunt.newBook('organisatie');
    });
    const elsewhere = workbench.requests.filter(
      (address) => !/^(data|blob):/.test(address) && !address.startsWith(dist.address),
    );
    expect(elsewhere).toEqual([]);
    // A breach of the content security policy is an error on the console.
    expect(workbench.faults).toEqual([]);
    await workbench.close();
  },
);

test('every function that is registered is known to the grid with its description, and the other way round', async () => {
  const workbench = await WorkbenchPage.opened(browser, dist.address);
  const answer = await workbench.page.request.get(`${dist.address}functions.json`);
  const { functions } = (await answer.json()) as { readonly functions: readonly { readonly id: string }[] };
  expect(functions.length).toBeGreaterThan(25);
  for (const { id } of functions) {
    for (const language of ['nl', 'en']) {
      const page = await workbench.page.request.get(
        `${dist.address}help/${language}/${id.toLowerCase()}.html`,
      );
      expect([id, language, page.status()]).toEqual([id, language, 200]);
    }
  }
  await workbench.close();
});
