import { connectFunctions } from '../../../src/functions/session';
import { asked, refused } from './asked';

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

const NAMES = [['runwayMonths'], ['leverage'], ['']];

describe('KP.RULE', () => {
  test.each([
    ['runwayMonths < 24 and leverage > 1.2', [[18], [1.5]], true],
    ['runwayMonths < 24 and leverage > 1.2', [[30], [1.5]], false],
    ['leverage * 2', [[18], ['1,5']], 3],
    ['exists(runwayMonths)', [[''], [1.5]], false],
    ['runwayMonths < 24', [[''], [1.5]], false],
    ['runwayMonths + 1', [[''], [1.5]], ''],
    ['exists(leverage)', [[18]], false],
  ])('%s of %j is %p', async (expression, values, expected) => {
    expect(await asked('RULE', expression, NAMES, values)).toBe(expected);
  });

  test('needs no names for a sum of numbers', async () => {
    expect(await asked('RULE', '1 + 2', '', '')).toBe(3);
  });

  test.each([
    [
      'a decimal comma',
      ['leverage > 1,2', NAMES, [[18], [1.5]]],
      'Argument ‘regel’ is niet te lezen. Op teken 12, bij ‘1,2’: een getal met decimalen krijgt hier een punt; schrijf 1.2.',
    ],
    ['an unknown name', ['leverrage > 1', NAMES, [[18], [1.5]]], 'Bedoelt u ‘leverage’?'],
    ['a way out', ['leverage.constructor("return 1")()', NAMES, [[18], [1.5]]], 'Op teken 9, bij ‘.’'],
    ['a division by zero', ['leverage / runwayMonths', NAMES, [[0], [1]]], 'niet uit te rekenen'],
    ['more values than names', ['leverage', NAMES, [[1], [2], [3]]], 'heeft 3 waarden en er zijn 2 namen'],
    ['a name twice', ['a', [['a', 'a']], [[1, 2]]], 'heeft ‘a’ twee keer'],
    ['a name that cannot be written', ['a', [['vrije reserve']], [[1]]], 'heeft ‘vrije reserve’'],
    ['a name that is a word', ['1', [['and']], [[1]]], 'heeft ‘and’'],
    ['a name that a parser keeps', ['1', [['Infinity']], [[1]]], 'heeft ‘Infinity’'],
    ['a value that is a word', ['a', [['a']], [['veel']]], '‘waarden’ heeft op plaats 1 ‘veel’'],
    ['no rule', ['', NAMES, [[1]]], 'Argument ‘regel’ is leeg'],
  ])('ends with a sentence for %s', async (_, given, sentence) => {
    const found = await refused('RULE', ...given);
    expect(found).toMatch(/^#VALUE! /);
    expect(found).toContain(sentence);
  });
});
