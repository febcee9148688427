import { functionsMetadata, type FunctionsMetadata } from '../../scripts/functions-metadata';
import { functionsAgree, functionsHaveHelp } from '../../scripts/validate/checks/functions';
import type { Language } from '../../src/i18n/language';
import { SITE, sound, told } from './planted';

describe('what Excel reads about the functions', () => {
  let described: Record<Language, FunctionsMetadata>;
  let registered: readonly string[];
  beforeAll(async () => {
    described = await functionsMetadata(SITE);
    registered = described.nl.functions.map(({ id }) => id);
  });

  const changed = (id: string, change: object): Record<Language, FunctionsMetadata> => ({
    ...described,
    nl: {
      ...described.nl,
      functions: described.nl.functions.map((each) => (each.id === id ? { ...each, ...change } : each)),
    },
  });
  const agreed = (all: Record<Language, FunctionsMetadata>, ids = registered): readonly string[] =>
    told(functionsAgree(all, ids)(sound));
  const everywhere: (path: string) => boolean = () => true;
  const helped = (all: Record<Language, FunctionsMetadata>, has = everywhere): readonly string[] =>
    told(functionsHaveHelp(all, has)(sound));

  test('has no fault as it is', () => {
    expect([...agreed(described), ...helped(described)]).toEqual([]);
  });

  test('is a fault where a function is registered and not described, or the other way round', () => {
    expect(agreed(described, [...registered, 'SIMULATE'])).toEqual([
      'functions-nl.json, SIMULATE: it is registered, but not described',
      'functions.json, SIMULATE: it is registered, but not described',
    ]);
    expect(
      agreed(
        described,
        registered.filter((id) => id !== 'RISK'),
      ),
    ).toEqual([
      'functions-nl.json, RISK: it is described, but not registered',
      'functions.json, RISK: it is described, but not registered',
    ]);
  });

  test('is a fault where a name is translated', () => {
    expect(agreed(changed('RISK', { name: 'RISICO' }))).toEqual([
      'functions-nl.json, RISK: its name is RISICO',
    ]);
  });

  test('is a fault where files could not hold the id', () => {
    expect(agreed(changed('RISK', { id: 'K.P', name: 'K.P' }))).toContain(
      'functions-nl.json, K.P: no file can hold this id',
    );
  });

  test('is a fault where a function has no page of help, or one on another site', () => {
    expect(helped(changed('RISK', { helpUrl: '' }))).toEqual([
      'functions-nl.json, RISK: it has no help page',
    ]);
    expect(helped(changed('RISK', { helpUrl: 'https://localhost:3000/help/nl/risk.html' }))).toEqual([
      'functions-nl.json, RISK: its help is at "https://localhost:3000/help/nl/risk.html"',
    ]);
    expect(helped(described, (path) => path !== 'help/en/budget.html')).toEqual([
      'functions.json, BUDGET: help/en/budget.html is not there',
    ]);
  });
});
