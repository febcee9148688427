import fc from 'fast-check';
import { readExpression } from '../../../src/rules/expression/read-expression';
import { answerOf } from '../../../src/rules/expression/term';
import { euros, ratio, yesNo, type Values, type Vocabulary } from '../../../src/rules/expression/vocabulary';

const WORDS: Vocabulary = new Map([
  ['a', ratio],
  ['b', ratio],
  ['reserve', euros],
  ['cost', euros],
  ['late', yesNo],
]);
const VALUES: Values = new Map<string, number | boolean | null>([
  ['a', 3],
  ['b', 0.1],
  ['reserve', 1000],
  ['cost', 1000.004],
  ['late', true],
]);

const answer = (text: string, values: Values = VALUES): unknown => {
  const read = readExpression(text, WORDS);
  return 'fault' in read
    ? `${read.fault.fault} ${read.fault.at ?? '–'} ${read.fault.part}`
    : answerOf(read.term, values);
};

describe('an expression is worked out as it reads:', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 - 3 - 4', -5],
    ['8 / 4 / 2', 1],
    ['2 ^ 3', 8],
    ['2 ^ -1', 0.5],
    ['-a', -3],
    ['- -a', 3],
    ['.5 + 1e2', 100.5],
    ['1.035 * 1000', 1035],
    ['min(a, 2)', 2],
    ['max(a, 2, 7)', 7],
    ['max(a,2)', 3],
    ['abs(-4)', 4],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round(1234, -2)', 1200],
    ['floor(2.9)', 2],
    ['ceil(2.1)', 3],
    ['sqrt(9)', 3],
    ['a > 2 ? 10 : 20', 10],
    ['a > 3 ? 10 : a > 2 ? 15 : 20', 15],
    ['a > 2 and b > 2', false],
    ['a > 2 or b > 2', true],
    ['not (a > 2)', false],
    ['a > 2 or a > 9 and a > 9', true],
    ['late', true],
    ['late and not late', false],
    ['1 < a < 4', true],
    ['1 < a < 3', false],
    ['a\n> 2', true],
  ])('%s is %p', (text, expected) => {
    const found = answer(text);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 10);
    else expect(found).toBe(expected);
  });
});

describe('what sits on a limit is equal to it:', () => {
  test.each([
    ['b + 0.2 == 0.3', true],
    ['b + 0.2 > 0.3', false],
    ['b + 0.2 <= 0.3', true],
    ['b + 0.2 != 0.3', false],
    // Euros within half a cent, as everywhere.
    ['cost > reserve', false],
    ['cost >= reserve', true],
    ['cost == 1000', true],
    ['cost - 0.01 < reserve', true],
    // But not what is made of euros alone.
    ['cost / reserve > 1.000001', true],
  ])('%s is %p', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});

describe('what may mean two things is refused:', () => {
  test.each([
    ['a > 1,2', 'decimal-comma 5 1,2'],
    ['(1,2)', 'decimal-comma 2 1,2'],
    ['min(a, 1,5)', 'decimal-comma 8 1,5'],
    ['round(a * 1,05, 2)', 'decimal-comma 11 1,05'],
    ['round(1,2)', 'decimal-comma 7 1,2'],
    ['a < 10.000', 'grouped-number 5 10.000'],
    ['a < 1.500', 'grouped-number 5 1.500'],
    ['a < 1.234.567', 'grouped-number 5 1.234.567'],
    ['a * 95%', 'percentage 5 95%'],
    ['a = 1', 'equals-sign 3 ='],
    ['a <> 1', 'unequal-sign 3 <>'],
    ['max(a; 1)', 'semicolon 6 ;'],
    ['-a ^ 2', 'unclear-power 2 a'],
    ['2 ^ 3 ^ 2', 'unclear-power 1 2'],
    ['not a > 2', 'needs-comparison 5 a'],
    ['a > 2 and b', 'needs-comparison 11 b'],
    ['a > 2 > late', 'needs-number 9 late'],
    ['late + 1', 'needs-number 1 late'],
    ['a > 2 ? 1 : late', 'needs-number 13 late'],
    ['a ? 1 : 2', 'needs-comparison 1 a'],
    ['exists(late)', 'needs-number 8 late'],
  ])('%s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});

describe('what breaks off is refused where it does:', () => {
  test.each([
    ['', 'syntax 1 '],
    ['   ', 'syntax 4 '],
    ['a +', 'syntax 4 '],
    ['(a > 2', 'syntax 7 '],
    ['a > 2)', 'syntax 6 )'],
    ['max(a, )', 'syntax 8 )'],
    ['max(a', 'syntax 6 '],
    ['max()', 'arguments 1 max'],
    ['max(a)', 'arguments 1 max'],
    ['sqrt(a, 2)', 'arguments 1 sqrt'],
    ['exists()', 'arguments 1 exists'],
    ['max > 2', 'function-alone 1 max'],
    ['c > 2', 'unknown-figure 1 c'],
    ['A > 2', 'unknown-figure 1 A'],
    ['a > 2 AND b > 2', 'unknown-figure 7 AND'],
    ['a == == 2', 'syntax 6 == 2'],
    ['a * * 2', 'syntax 5 * 2'],
  ])('%p', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  test('and names what it probably should be', () => {
    const read = readExpression('a > 2 AND b > 2', WORDS);
    expect('fault' in read ? [read.fault.instead, read.fault.known] : null).toEqual([
      'and',
      ['a', 'b', 'reserve', 'cost', 'late'],
    ]);
  });
});

/** A sum written with all its brackets, and what comes out of it in plain JavaScript. */
interface Sum {
  readonly text: string;
  readonly value: number;
}

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 999 }).map((value) => ({ text: String(value), value })),
    fc.constant({ text: 'a', value: 3 }),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum'))
      .map(([one, sign, other]: [Sum, string, Sum]) => ({
        text: `(${one.text} ${sign} ${other.text})`,
        value:
          sign === '+'
            ? one.value + other.value
            : sign === '-'
              ? one.value - other.value
              : sign === '*'
                ? one.value * other.value
                : one.value / other.value,
      })),
    tie('sum').map((one: Sum) => ({ text: `abs(-${one.text})`, value: Math.abs(one.value) })),
  ),
}));

test('every sum is what arithmetic says, or is said to have no answer', () => {
  fc.assert(
    fc.property(sum, ({ text, value }) => {
      fc.pre(text.length <= 500);
      const found = answer(text);
      if (typeof found === 'number') expect(found).toBeCloseTo(value, 6);
      else if (found !== 'not-computable') expect(found).toMatch(/^not-computable/);
    }),
    { numRuns: 500 },
  );
});
