import { ourCall } from '../../../src/workbook/explain/our-call';
import { explain } from '../../../src/workbook/explain/explain';
import { explainScene } from '../../../src/workbook/explain/explain-scene';
import { subjectAt } from '../../../src/workbook/explain/subject-at';
import { budgetLayout } from '../../../src/workbook/layout/budget-layout';
import { organisationLayout } from '../../../src/workbook/layout/organisation-layout';
import { reservesLayout } from '../../../src/workbook/layout/reserves-layout';
import { riskLayout } from '../../../src/workbook/layout/risk-layout';
import { totalsLayout } from '../../../src/workbook/layout/totals-layout';
import type { Layout } from '../../../src/workbook/layout/layout';
import { toldOf, workedCase } from '../worked-case';

test.each([
  ['KP.RISK(Controles!$B$3,$B$3)', 'RISK', ['Controles!$B$3', '$B$3']],
  ['KP.BUDGET(A1,"zonder, korting","Noord")', 'BUDGET', ['A1', '"zonder, korting"', '"Noord"']],
  ["KP.ORGANISATION('Blad, 1'!A1,IF(A1=1,B1,C1))", 'ORGANISATION', ["'Blad, 1'!A1", 'IF(A1=1,B1,C1)']],
])('%s is a call of %s', (formula, name, parts) => {
  expect(ourCall(formula)).toEqual({ name, arguments: parts });
});

test.each(['SUM(A1:A3)', 'KP.RISK(A1)+KP.RISK(A2)', 'IF(A1="","",KP.RISK(A1,B1))', ''])(
  '%s is no call of one function of ours',
  (formula) => {
    expect(ourCall(formula)).toBeNull();
  },
);

const CASES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, worked: workedCase(number) }));

test.each(CASES)(
  'every cell of a table that can be taken apart is the number that is explained: case $number',
  ({ worked }) => {
    for (const scenario of worked.evaluations.keys()) {
      const told = toldOf(worked, scenario);
      const { result } = told.evaluation;
      const scene = explainScene(told);
      const tables: readonly (readonly [string, Layout])[] = [
        ['ORGANISATION', organisationLayout({ result, scenario: told.scenario }, null, 'nl')],
        ['RISK', riskLayout(told, 'nl')],
        ['TOTALS', totalsLayout(result, 'nl')],
        ['BUDGET', budgetLayout(result, null, 'nl')],
        ['RESERVES', reservesLayout(result, 'nl')],
      ];
      let explained = 0;
      for (const [name, { rows }] of tables) {
        rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            const subject = subjectAt(told, { function: name, of: null, row, column });
            if (subject === null) return;
            explained += 1;
            const { value } = explain(scene, subject, 'nl');
            if (typeof cell === 'number') expect(value).toBeCloseTo(cell, 4);
            else expect(value).toBe(cell);
          });
        });
      }
      expect(explained).toBeGreaterThan(result.organisations.length * 10);
    }
  },
);
