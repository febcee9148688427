import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { riskLayout } from '../../src/workbook/layout/risk-layout';
import { modelFormula } from '../../src/workbook/results/model-formula';
import { sheet } from '../contract/sheet-specs';
import { workbookWith } from '../functions/calls';
import { randomModel } from '../random-model';
import { launchedBrowser } from './browser';
import { asCells, placesFrom, toldOf } from './expected-answers';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

const RUNS = 12;

let browser: Browser;
let dist: ServedDist;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
  workbench = await WorkbenchPage.opened(browser, dist.address);
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
  await dist.close();
});

test('for any model, KP.RISK spills in the grid what evaluate gives', async () => {
  await fc.assert(
    fc.asyncProperty(randomModel, async (drawn) => {
      const file = await workbookWith(rawOfJson(drawn).raw);
      const tables = await file.tables();
      const [scenario = 'reference'] = drawn.scenarios?.map(({ scenario: name }) => name) ?? [];
      const names = tables.map(({ name }) => name);
      await file.writeSheets([
        sheet('Proef', {
          cells: [
            { row: 1, column: 1, value: { formula: modelFormula(names), value: '' }, style: 'text' },
            { row: 2, column: 1, value: scenario, style: 'text' },
          ],
          spills: [{ row: 4, column: 1, formula: 'KP.RISK($A$1,$A$2)', values: [['']], columns: [] }],
        }),
      ]);
      const bytes = Array.from(await file.toBytes());
      await workbench.page.evaluate(async (given) => {
        kantelpunt.state.change({ work: 'untouched' });
        await kantelpunt.openFile(new File([new Uint8Array(given)], 'model.xlsx'));
      }, bytes);
      const { rows } = riskLayout(await toldOf(tables, scenario), 'nl');
      expect(await workbench.cells('Proef', placesFrom({ row: 4, column: 1 }, rows))).toEqual(asCells(rows));
    }),
    { numRuns: Number(process.env['RUNS'] ?? RUNS) },
  );
});
