import { registered } from './custom-functions';
import '../../src/functions/start';
import { FUNCTION_HELP } from '../../src/functions/help/all-help';
import { functionsMetadata, type FunctionsMetadata } from '../../scripts/functions-metadata';
import { LANGUAGES, type Language } from '../../src/i18n/language';

const BASE = 'https://localhost:3000/kantelpunt/';

describe('what Excel knows about the functions', () => {
  let all: Record<Language, FunctionsMetadata>;
  beforeAll(async () => {
    all = await functionsMetadata(BASE);
  });
  const each = (language: Language) => all[language].functions;

  test.each(LANGUAGES)('is there for every registered function and for nothing else (%s)', (language) => {
    expect(
      each(language)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...registered.keys()].sort());
  });

  test('has ids that files can hold, which are the names too, the same in both languages', () => {
    for (const { id, name } of each('nl')) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(name).toBe(id);
    }
    expect(each('en').map(({ id }) => id)).toEqual(each('nl').map(({ id }) => id));
  });

  test.each(LANGUAGES)('describes every function and every parameter (%s)', (language) => {
    for (const { description, parameters } of each(language))
      for (const text of [description, ...parameters.flatMap((each) => [each.name, each.description])])
        expect(text).toMatch(/^\S.+\S$|^[a-z]+$/u);
  });

  test('is as complete in Dutch as in English, and not the same', () => {
    for (const [at, dutch] of each('nl').entries()) {
      const english = each('en')[at];
      expect(dutch.description).not.toBe(english?.description);
      const shape = (one: typeof dutch | undefined) =>
        one?.parameters.map(({ name: _, description: __, ...rest }) => rest);
      expect(shape(dutch)).toEqual(shape(english));
      expect(Object.keys(FUNCTION_HELP[dutch.id]?.nl.parameters ?? {})).toEqual(
        english?.parameters.map(({ name }) => name),
      );
    }
  });

  test.each(LANGUAGES)('points at a help page under the address of the site (%s)', (language) => {
    for (const { id, helpUrl } of each(language))
      expect(helpUrl).toBe(`${BASE}help/${language}/${id.toLowerCase()}.html`);
  });

  test('lets errors in, and asks for plain values, not for objects with a look', () => {
    // For the file as a whole: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
    for (const language of LANGUAGES) {
      const { functions: _, ...rest } = all[language];
      expect(rest).toEqual({ allowErrorForDataTypeAny: true });
    }
  });

  test('knows that KP.MODEL takes any number of tables, and KP.BUDGET perhaps a lot', () => {
    const parametersOf = (id: string) => each('en').find((one) => one.id === id)?.parameters;
    expect(parametersOf('MODEL')).toMatchObject([
      { name: 'tables', repeating: true, dimensionality: 'matrix' },
    ]);
    expect(parametersOf('BUDGET')?.map(({ optional }) => optional)).toEqual([undefined, undefined, true]);
  });

  test('has no volatile function', () => {
    expect(each('en').filter(({ options }) => options?.['volatile'])).toEqual([]);
  });
});
