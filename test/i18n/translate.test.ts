import fc from 'fast-check';
import { LANGUAGES } from '../../src/i18n/language';
import { TEXTS } from '../../src/i18n/texts';
import { englishPane } from '../../src/i18n/texts/en/english-pane';
import { dutchPane } from '../../src/i18n/texts/nl/dutch-pane';
import { translate, type TextKey } from '../../src/i18n/translate';

type Tree = string | { readonly [key: string]: Tree };
const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([key, below]) => leaves(below, `${path}/${key}`));
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const ALL = { nl: { ...TEXTS.nl, ...dutchPane }, en: { ...TEXTS.en, ...englishPane } };

describe('texts', () => {
  const english = new Map(leaves(ALL.en));

  test.each(leaves(ALL.nl))('%s has the same places to fill in in both languages', (path, dutch) => {
    expect(placeholders(english.get(path) ?? 'missing')).toEqual(placeholders(dutch));
  });

  test.each(LANGUAGES)('none is empty, blank at its ends or shouts (%s)', (language) => {
    for (const [path, text] of leaves(ALL[language]))
      expect([path, text]).toEqual([path, expect.stringMatching(/^[^\s!]([^!]*[^\s!])?$/)]);
  });

  test('English is not Dutch left standing', () => {
    // A text of places to fill in alone is the same in any language.
    const words = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');
    const same = leaves(ALL.nl).filter(
      ([path, text]) => words(text).length > 12 && text.length > 25 && english.get(path) === text,
    );
    expect(same).toEqual([]);
  });
});

describe('translate', () => {
  test('fills in what is asked', () => {
    expect(translate('en')('problemWords.row', { row: 3 })).toBe('row 3');
  });

  test('chooses between singular and plural', () => {
    const text = translate('nl');
    expect(text('measures.months', { count: 1, number: '1' })).toBe('1 maand');
    expect(text('measures.months', { count: 3, number: '3' })).toBe('3 maanden');
  });

  test('refuses a text that is not there, and one that misses a value', () => {
    expect(() => translate('nl')('problems.nothing' as TextKey)).toThrow('There is no text');
    expect(() => translate('nl')('problemWords.row')).toThrow('has no value for row');
  });

  test('changes nothing in what is filled in', () => {
    fc.assert(
      fc.property(fc.string(), (nearest) => {
        expect(translate('nl')('problemWords.didYouMean', { nearest })).toBe(`Bedoelt u ‘${nearest}’?`);
      }),
    );
  });
});
