import { scenarioNameOf, scenarioWord } from '../../../src/workbook/layout/scenario-word';

test('the reference goes by its word in either language, and by its JSON name', () => {
  for (const word of ['zonder korting', 'Zonder korting ', 'without the cut', 'reference'])
    expect(scenarioNameOf(word, ['Basis'])).toBe('reference');
  expect(scenarioWord('reference', 'nl')).toBe('zonder korting');
  expect(scenarioWord('Basis', 'nl')).toBe('Basis');
});

test('a scenario of the user goes before the word for the reference', () => {
  expect(scenarioNameOf('zonder korting', ['zonder korting'])).toBe('zonder korting');
});

test('a name that is not there is nothing', () => {
  expect(scenarioNameOf('Basi', ['Basis'])).toBeNull();
});
