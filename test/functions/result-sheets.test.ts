import { connectFunctions } from '../../src/functions/session';
import { LANGUAGES } from '../../src/i18n/language';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { haarlem } from '../../src/workbook/example/haarlem';
import { utrecht } from '../../src/workbook/example/utrecht';
import { scenarioWord } from '../../src/workbook/layout/scenario-word';
import { readModel } from '../../src/workbook/read/read-model';
import { resultSheets } from '../../src/workbook/results/result-sheets';
import type { SheetSpec } from '../../src/workbook/spec/sheet-spec';
import { call, spilled, tablesOf, workbookWith, type Table } from './calls';

/** `KP.RISK(Controles!$B$3,$B$3)`: the id, and whether it asks for a scenario. */
const askedBy = (formula: string): { readonly id: string; readonly inScenario: boolean } => {
  const [, id = '', given = ''] = /KP\.([A-Z]+)\(([^()]*)\)/.exec(formula) ?? [];
  return { id, inScenario: given.includes(',') };
};

const spillsOf = (sheets: readonly SheetSpec[]) =>
  sheets
    .flatMap(({ spills }) => spills)
    .map(({ formula, values }) => ({ ...askedBy(formula), values }))
    // Names are shown only where somebody asks for them.
    .filter(({ id }) => id !== 'COUNCILNAMES');

describe.each([
  ['Haarlem', haarlem],
  ['Utrecht', utrecht],
])('on the result sheets of %s', (_, { model: json }) => {
  test.each(LANGUAGES)('every table is what its function gives (%s)', async (language) => {
    const workbook = await workbookWith(rawOfJson(json).raw, language);
    connectFunctions({ workbook, language });
    const handle = String(await call('MODEL', await tablesOf(workbook)));
    const read = readModel(await workbook.tables());
    const { model, problems } = parseModel(read.raw);
    if (model === null) throw new Error('the example has errors');
    const scenario = model.scenarios.at(-1)?.name ?? '';
    const all = [...read.problems, ...problems];
    const evaluations = evaluateAll(model);
    const input = {
      model,
      raw: read.raw,
      tables: [],
      evaluations,
      problems: all,
      scenario,
      date: '2026-11-22',
      language,
    };
    const spills = spillsOf(resultSheets(input));
    expect(spills.length).toBeGreaterThan(10);
    for (const { id, inScenario, values } of spills) {
      const given = inScenario ? [handle, scenarioWord(scenario, language)] : [handle];
      const expected: Table = values.map((row) => row.map((cell) => cell ?? ''));
      expect([id, await spilled(id, ...given)]).toEqual([id, expected]);
    }
    expect(JSON.stringify(resultSheets(input))).toContain(handle);
  });
});
