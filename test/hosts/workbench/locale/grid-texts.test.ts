import { readFileSync } from 'node:fs';
import { gridTexts } from '../../../../src/hosts/workbench/locale/grid-texts';
import { functionTexts } from '../../../../src/hosts/workbench/locale/dutch/function-descriptions';
import packageFile from '../../../../package.json';
import { SAME_IN_BOTH } from './same-in-both';

type Texts = ReadonlyMap<string, string>;

/** Every text by its path, such as `sheets-ui.rightClick.copy`; lists by their place. */
function textsOf(pack: unknown, path = ''): Texts {
  if (typeof pack === 'string') return new Map([[path, pack]]);
  if (typeof pack !== 'object' || pack === null) throw new Error(`${path} is no text`);
  return new Map(
    Object.entries(pack).flatMap(([key, value]) => [...textsOf(value, path === '' ? key : `${path}.${key}`)]),
  );
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

const isFunctionText = (path: string): boolean => path.startsWith('sheets-formula.functionList.');

/** The date rule forgets its second date in English. */
const ENGLISH_FORGETS = new Set(
  ['data-validation', 'sheets-data-validation'].flatMap((name) => [
    `${name}.date.ruleName.notBetween`,
    `${name}.date.errorMsg.notBetween`,
    `${name}.textLength.errorMsg.notBetween`,
  ]),
);

describe('the menus of the grid', () => {
  let dutch: Texts;
  let english: Texts;
  let menus: readonly (readonly [string, string])[];

  beforeAll(async () => {
    dutch = textsOf(await gridTexts('nl'));
    english = textsOf(await gridTexts('en'));
    menus = [...dutch].filter(([path]) => !isFunctionText(path));
  });

  test('have the same texts in Dutch as in English, more than a thousand', () => {
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
    expect(menus.length).toBeGreaterThan(1000);
  });

  test('cover every part of the grid that the page loads', () => {
    const presets = Object.keys(packageFile.dependencies).filter((name) => name.includes('/preset-sheets-'));
    const parts = presets.flatMap((preset) => {
      const file = readFileSync(`node_modules/${preset}/lib/es/locales/en-US.js`, 'utf8');
      return [...file.matchAll(/"@univerjs\/([\w-]+)\/locale\/en-US"/g)].map(([, part]) => part);
    });
    const covered = new Set([...english.keys()].map((path) => path.split('.')[0]));
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => !covered.has(part))).toEqual([]);
  });

  test('fill in the same values in both languages', () => {
    const other = menus.filter(
      ([path, text]) =>
        !ENGLISH_FORGETS.has(path) &&
        placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    );
    expect(other).toEqual([]);
  });

  test('mention both ends of a range where English forgets the second', () => {
    for (const path of ENGLISH_FORGETS) {
      expect(placeholders(dutch.get(path) ?? '')).toEqual(['{FORMULA1}', '{FORMULA2}']);
    }
  });

  test('are nowhere left in English', () => {
    const left = menus.filter(([path, text]) => english.get(path) === text && !SAME_IN_BOTH.has(text));
    expect(left).toEqual([]);
    const used = new Set(menus.map(([, text]) => text));
    expect([...SAME_IN_BOTH].filter((text) => !used.has(text))).toEqual([]);
  });

  test('are empty only where the English text is', () => {
    expect(menus.filter(([path, text]) => text.trim() === '' && english.get(path) !== '')).toEqual([]);
  });

  test('do not shout', () => {
    expect(menus.filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  test('say in Dutch what the best known functions do, and what Dutch Excel calls them', () => {
    const about = (name: string) => dutch.get(`sheets-formula.functionList.${name}.abstract`);
    expect(about('VLOOKUP')).toBe(
      'Zoekt een waarde in de eerste kolom en geeft een waarde uit dezelfde rij. In Nederlandse Excel: VERT.ZOEKEN.',
    );
    expect(about('INDEX')).not.toContain('In Nederlandse Excel');
    const unknown = Object.keys(functionTexts).filter(
      (name) => !english.has(`sheets-formula.functionList.${name}.abstract`),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(functionTexts).length).toBeGreaterThanOrEqual(40);
  });

  test('leave other functions as they are', () => {
    const path = 'sheets-formula.functionList.BESSELI.abstract';
    expect(dutch.get(path)).toBe(english.get(path));
  });
});
