import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { evaluatorOf } from '../../../src/model/evaluate';
import { parseModel } from '../../../src/model/parse/parse-model';
import { referenceScenario } from '../../../src/model/reference';
import type { Model, Scenario } from '../../../src/model/model';
import type { TableEdit } from '../../../src/workbook/live-workbook';
import {
  copyScenario,
  freeScenarioName,
  removeScenario,
  renameScenario,
} from '../../../src/workbook/edits/scenario-edits';
import { EXAMPLES, exampleSheets } from '../../../src/workbook/example/example-sheets';
import type { TableImage } from '../../../src/workbook/port';
import { readModel } from '../../../src/workbook/read/read-model';
import { imagesOf } from '../image-of-table';
import { edited } from './edited';

const haarlem = (language: Language): readonly TableImage[] =>
  imagesOf(exampleSheets(EXAMPLES.contract, 'contract', language, '0.1.0'));

const modelIn = (images: readonly TableImage[]): Model => {
  const { model, problems } = parseModel(readModel(images).raw);
  if (model === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return model;
};

const after = (language: Language, edits: (images: readonly TableImage[]) => readonly TableEdit[]): Model => {
  const images = haarlem(language);
  return modelIn(edited(images, edits(images)));
};

const scenarioIn = (model: Model, name: string): Scenario => {
  const found = model.scenarios.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

const outcome = (model: Model, scenario: Scenario) => ({
  ...evaluatorOf(model).evaluate(scenario).result,
  scenario: '',
});

describe.each(LANGUAGES)('in a workbook in the language %s', (language) => {
  const names = modelIn(haarlem(language)).scenarios.map(({ name }) => name);

  test.each(names)('a copy of %s gives what it gives', (from) => {
    const model = after(language, (images) => copyScenario(images, language, { from, to: 'Kopie' }));
    expect(outcome(model, scenarioIn(model, 'Kopie'))).toEqual(outcome(model, scenarioIn(model, from)));
    expect(model.scenarios.map(({ name }) => name)).toEqual([...names, 'Kopie']);
  });

  test('a copy of the world without cut gives what that gives', () => {
    const model = after(language, (images) =>
      copyScenario(images, language, { from: 'reference', to: 'Kopie' }),
    );
    const { totals, organisations } = outcome(model, scenarioIn(model, 'Kopie'));
    const reference = outcome(model, referenceScenario(model));
    expect(organisations).toEqual(reference.organisations);
    expect(totals).toEqual(reference.totals);
  });

  test('a copy with another cut differs from the scenario in its cut alone', () => {
    const from = names[0]!;
    const model = after(language, (images) =>
      copyScenario(images, language, { from, to: 'Kopie', levers: { cut: 0.125 } }),
    );
    expect(scenarioIn(model, 'Kopie').levers).toEqual({ ...scenarioIn(model, from).levers, cut: 0.125 });
  });

  test.each(names)('%s keeps what it gives under another name', (from) => {
    const before = modelIn(haarlem(language));
    const model = after(language, (images) => renameScenario(images, language, { from, to: 'Anders' }));
    expect(outcome(model, scenarioIn(model, 'Anders'))).toEqual(outcome(before, scenarioIn(before, from)));
  });

  test.each(names)('%s is taken out, and the others give what they gave', (name) => {
    const before = modelIn(haarlem(language));
    const model = after(language, (images) => removeScenario(images, language, name));
    expect(model.scenarios.map((each) => each.name)).toEqual(names.filter((each) => each !== name));
    for (const { name: kept } of model.scenarios) {
      expect(outcome(model, scenarioIn(model, kept))).toEqual(outcome(before, scenarioIn(before, kept)));
    }
  });
});

test.each([
  ['Krimp', [], 'Krimp'],
  ['Krimp', ['krimp '], 'Krimp 2'],
  ['Krimp', ['Krimp', 'Krimp 2'], 'Krimp 3'],
])('for %s beside %p the free name is %s', (wished, taken, free) => {
  expect(freeScenarioName(wished, taken)).toBe(free);
});
