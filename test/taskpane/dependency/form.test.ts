import { LANGUAGES } from '../../../src/i18n/language';
import { CONDITIONS } from '../../../src/model/tables';
import { thresholdUnit } from '../../../src/workbook/dependency/conditions';
import {
  budgetOf,
  EMPTY_DRAFT,
  missingIn,
  oneFundMore,
} from '../../../src/taskpane/pages/dependency/draft-budget';
import {
  choiceOf,
  conditionSentence,
  valueOfChoice,
} from '../../../src/taskpane/pages/dependency/fund-condition';
import { matching } from '../../../src/taskpane/pages/dependency/matching-names';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a form says what is missing, and is a budget once nothing is', () => {
  expect(missingIn(EMPTY_DRAFT)).toHaveLength(6);
  expect(budgetOf(EMPTY_DRAFT)).toBeNull();
  const filled = {
    ...EMPTY_DRAFT,
    organisation: 'De Keuken',
    fixedCosts: 1,
    variableCosts: 0,
    ownIncome: 0,
    openingReserve: -5,
    municipal: 0,
  };
  expect(missingIn(filled)).toEqual([]);
  expect(budgetOf(filled)).toMatchObject({ organisation: 'De Keuken', openingReserve: -5, funds: [] });
  const withFund = { ...filled, funds: oneFundMore([]) };
  expect(missingIn(withFund)).toEqual([{ fund: 0 }]);
  expect(budgetOf(withFund)).toBeNull();
});

test('a new fund has a condition that nobody knows yet, and a number that no other has', () => {
  const funds = oneFundMore(oneFundMore([]));
  expect(new Set(funds.map(({ id }) => id)).size).toBe(2);
  expect(funds.map(choiceOf)).toEqual(['unknown', 'unknown']);
});

test('a condition is a sentence with its threshold in it', () => {
  const value = { condition: 'amount', threshold: 50_000, dependsOn: null } as const;
  expect(plain(conditionSentence(value, 'nl'))).toBe(
    'betaalt alleen als de gemeente ten minste € 50.000 geeft',
  );
  expect(plain(conditionSentence({ ...value, condition: 'covered', threshold: 0.85 }, 'nl'))).toBe(
    'betaalt alleen als de begroting ten minste voor 85 % gedekt is',
  );
  expect(conditionSentence({ condition: 'funder', threshold: null, dependsOn: 'Garde' }, 'nl')).toBe(
    'betaalt alleen als Garde betaalt',
  );
});

test.each(LANGUAGES)('every condition has a sentence of its own, in %s', (language) => {
  const sentences = CONDITIONS.map((condition) =>
    conditionSentence(
      { condition, threshold: thresholdUnit(condition) === null ? null : 0.7, dependsOn: 'Garde' },
      language,
    ),
  );
  expect(new Set(sentences).size).toBe(CONDITIONS.length);
});

test('only a choice that says everything is written at once', () => {
  expect(valueOfChoice('any')).toEqual({ condition: 'any', threshold: null, dependsOn: null });
  expect(valueOfChoice('unknown')).toMatchObject({ condition: 'retained', threshold: 0.5 });
  expect([valueOfChoice('amount'), valueOfChoice('funder')]).toEqual([null, null]);
});

test('organisations are found by parts of their name, without accents, those that begin with it first', () => {
  const names = ['Stichting Café Noord', 'Cafe Zuid', 'Buurthuis'];
  expect(matching(names, 'cafe')).toEqual(['Cafe Zuid', 'Stichting Café Noord']);
  expect(matching(names, 'noord stich')).toEqual(['Stichting Café Noord']);
  expect(matching(names, '')).toEqual(names);
  expect(matching(names, 'oost')).toEqual([]);
});
