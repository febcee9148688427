import { LANGUAGES, type Language } from '../../../src/i18n/language';
import type { Model } from '../../../src/model/model';
import { parseModel } from '../../../src/model/parse/parse-model';
import { budgetSheets } from '../../../src/workbook/dependency/budget-sheets';
import { isUnknown, UNKNOWN_CONDITION } from '../../../src/workbook/dependency/conditions';
import {
  inputsOfOrganisation,
  organisationNames,
} from '../../../src/workbook/dependency/inputs-of-organisation';
import {
  addFund,
  addOrganisation,
  removeOfOrganisation,
  removeOrganisation,
  setFund,
  setOfOrganisation,
  type Standing,
} from '../../../src/workbook/dependency/organisation-edits';
import type { OwnBudget } from '../../../src/workbook/dependency/own-budget';
import { renameOrganisation } from '../../../src/workbook/dependency/rename-organisation';
import { EXAMPLES, exampleSheets } from '../../../src/workbook/example/example-sheets';
import type { TableEdit } from '../../../src/workbook/live-workbook';
import type { TableImage } from '../../../src/workbook/port';
import { readModel } from '../../../src/workbook/read/read-model';
import { starterModel } from '../../../src/workbook/template/starter-model';
import { edited } from '../edits/edited';
import { imagesOf } from '../image-of-table';

const BUDGET: OwnBudget = {
  organisation: 'De Keuken',
  type: 'zelforganisatie',
  fixedCosts: 78_000,
  variableCosts: 52_000,
  ownIncome: 34_000,
  openingReserve: -1_500,
  municipal: 56_000,
  funds: [
    { funder: 'Garde', amount: 28_000, condition: 'amount', threshold: 50_000 },
    { funder: 'Lepel', amount: 15_000, ...UNKNOWN_CONDITION },
  ],
};

const made = (language: Language = 'nl'): readonly TableImage[] =>
  imagesOf(budgetSheets(BUDGET, { version: '1', firstYear: 2027 }, language));
const standing = (images: readonly TableImage[]): Standing => ({ images, language: 'nl' });

const modelIn = (images: readonly TableImage[]): Model => {
  const { model, problems } = parseModel(readModel(images).raw);
  if (model === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return model;
};

const after = (images: readonly TableImage[], edits: (now: Standing) => readonly TableEdit[]) =>
  edited(images, edits(standing(images)));

test.each(LANGUAGES)('a budget becomes tables that can be calculated, in %s', (language) => {
  const { tables, horizon, title } = modelIn(made(language));
  expect(title).toBe('De Keuken');
  expect(horizon.years).toEqual([2027, 2028, 2029, 2030]);
  expect(tables.organisations).toMatchObject([
    { name: 'De Keuken', fixedCosts: 78_000, openingReserve: -1_500, adaptability: 1, frictionMonths: 6 },
  ]);
  expect(tables.municipal).toMatchObject([{ stream: 'subsidy', amount: 56_000 }]);
  expect(tables.grants).toMatchObject([
    { funder: 'Garde', condition: 'amount', threshold: 50_000, term: 2 },
    { funder: 'Lepel', condition: 'retained', threshold: 0.5, term: 2 },
  ]);
});

test('an organisation without municipal money or funds can be calculated too', () => {
  const alone = { ...BUDGET, municipal: 0, funds: [] };
  const { tables } = modelIn(imagesOf(budgetSheets(alone, { version: '1', firstYear: 2027 }, 'nl')));
  expect([tables.municipal, tables.grants]).toEqual([[], []]);
});

test('the condition that stands for “not known” is the one that templates fill in', () => {
  const [grant] = starterModel('organisatie', 2027, 'nl').grants ?? [];
  expect(grant?.values).toMatchObject(UNKNOWN_CONDITION);
  expect(isUnknown({ condition: 'retained', threshold: 0.6 })).toBe(false);
});

test('another organisation stands beside the first and goes again with all its rows', () => {
  const two = after(made(), (now) => addOrganisation(now, { ...BUDGET, organisation: 'Buurthuis' }));
  expect(organisationNames(two, 'nl')).toEqual(['De Keuken', 'Buurthuis']);
  expect(modelIn(two).tables.grants).toHaveLength(4);
  expect(modelIn(after(two, (now) => removeOrganisation(now, 'Buurthuis')))).toEqual(modelIn(made()));
});

const garde = { table: 'grants', organisation: 'De Keuken', nth: 0, known: 'Garde' } as const;

test('a fund is changed, added and taken out by its name', () => {
  const changed = after(made(), (now) => setFund(now, garde, { amount: 9_000 }));
  expect(modelIn(changed).tables.grants[0]).toMatchObject({ funder: 'Garde', amount: 9_000 });
  const more = after(made(), (now) =>
    addFund(now, 'De Keuken', { funder: 'Derde', amount: 1, condition: 'none', threshold: null }),
  );
  expect(inputsOfOrganisation(more, 'De Keuken', 'nl').funds).toHaveLength(3);
  const fewer = after(made(), (now) => removeOfOrganisation(now, garde));
  expect(modelIn(fewer).tables.grants.map(({ funder }) => funder)).toEqual(['Lepel']);
});

test('another row is never changed in the place of one that is gone', () => {
  const fewer = after(made(), (now) => removeOfOrganisation(now, garde));
  const why = { why: expect.objectContaining({ reason: 'rowGone' }) as unknown };
  expect(() => setFund(standing(fewer), garde, { amount: 1 })).toThrow(expect.objectContaining(why) as Error);
  const own = { table: 'organisations', organisation: 'Weg', nth: 0, known: 'Weg' } as const;
  expect(() => setOfOrganisation(standing(fewer), own, { ownIncome: 1 })).toThrow(
    expect.objectContaining(why) as Error,
  );
});

test('a table that is gone is named', () => {
  const without = made().filter(({ name }) => name !== 'kpGrants');
  expect(() => setFund(standing(without), garde, { amount: 1 })).toThrow(
    expect.objectContaining({ why: { reason: 'tableGone', table: 'kpGrants' } }) as Error,
  );
});

test('a fund that gets another name takes along what depends on it', () => {
  const images = imagesOf(exampleSheets(EXAMPLES.organisatie, 'organisatie', 'nl', '1'));
  const place = { ...garde, organisation: 'Buurtkeuken De Pollepel', known: 'Fonds Garde' };
  const renamed = edited(images, setFund(standing(images), place, { funder: 'Fonds Klopper' }));
  const { funds } = inputsOfOrganisation(renamed, 'Buurtkeuken De Pollepel', 'nl');
  expect(funds.map(({ values }) => [values['funder'], values['dependsOn'] ?? null])).toEqual([
    ['Fonds Klopper', null],
    ['Stichting Soeplepel', null],
    ['Fonds Schuimspaan', 'Fonds Klopper'],
  ]);
});

test('another name for an organisation changes nothing but the name, wherever it stands', () => {
  const images = imagesOf(exampleSheets(EXAMPLES.contract, 'contract', 'nl', '1'));
  const before = modelIn(images);
  const from = before.tables.organisations[0]?.name ?? '';
  const there = after(images, (now) => renameOrganisation(now, { from, to: 'Een Ander' }));
  expect(JSON.stringify(readModel(there).raw)).not.toContain(from);
  const back = after(there, (now) => renameOrganisation(now, { from: 'Een Ander', to: from }));
  expect(modelIn(there).tables.organisations[0]?.name).toBe('Een Ander');
  expect(modelIn(back)).toEqual(before);
});
