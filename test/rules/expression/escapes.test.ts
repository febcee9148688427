import fc from 'fast-check';
import { readExpression } from '../../../src/rules/expression/read-expression';
import { answerOf } from '../../../src/rules/expression/term';
import { FIGURE_WORDS } from '../../../src/rules/figures';

const faultOf = (text: string) => {
  const read = readExpression(text, FIGURE_WORDS);
  return 'fault' in read ? `${read.fault.fault} ${read.fault.at ?? '–'}` : 'read';
};

/** Ways out of expression languages that are known, those in the history of mathjs among them. */
describe('what is no arithmetic, comparison or logic is refused at its place:', () => {
  test.each([
    ['cos.constructor("return 1")()', 'character 4'],
    ['leverage.constructor("return process")()', 'character 9'],
    ['f(x) = x', 'equals-sign 6'],
    ['f(x) = x; f(1)', 'equals-sign 6'],
    ['[].constructor', 'character 1'],
    ['[1, 2][1]', 'character 1'],
    ['{a: 1}', 'character 1'],
    ['"a".constructor', 'quotation 1'],
    ["'a'", 'quotation 1'],
    ['`a`', 'quotation 1'],
    ['import({})', 'character 8'],
    ['import(1)', 'unknown-function 1'],
    ['createUnit(1)', 'unknown-function 1'],
    ['evaluate(1)', 'unknown-function 1'],
    ['parse(1)', 'unknown-function 1'],
    ['simplify(1)', 'unknown-function 1'],
    ['derivative(leverage, leverage)', 'unknown-function 1'],
    ['config(1)', 'unknown-function 1'],
    ['repeat(1, 9)', 'unknown-function 1'],
    ['constructor(1)', 'unknown-function 1'],
    ['hasOwnProperty(1)', 'unknown-function 1'],
    ['__proto__', 'unknown-figure 1'],
    ['toString', 'unknown-figure 1'],
    ['valueOf', 'unknown-figure 1'],
    ['constructor', 'unknown-figure 1'],
    ['Infinity', 'unknown-figure 1'],
    ['NaN', 'unknown-figure 1'],
    ['null', 'unknown-figure 1'],
    ['end', 'unknown-figure 1'],
    ['i', 'unknown-figure 1'],
    ['1:10', 'character 2'],
    ['leverage ? 1:2:3', 'character 15'],
    ['1; 2', 'semicolon 2'],
    ['170!', 'character 4'],
    ["leverage'", 'quotation 9'],
    ['leverage ?? 1', 'syntax 1'],
    ['leverage ?. a', 'character 11'],
    ['5 cm', 'unknown-figure 3'],
    ['5 leverage', 'missing-operator 3'],
    ['(1)(2)', 'missing-operator 4'],
    ['leverage (2)', 'missing-operator 10'],
    ['leverage mod 2', 'unknown-figure 10'],
    ['5 to 6', 'unknown-figure 3'],
    ['1 << 30', 'syntax 1'],
    ['1 | 2', 'character 3'],
    ['~1', 'character 1'],
    ['leverage % 2', 'character 10'],
    ['0x1F', 'unknown-figure 2'],
    ['# 1', 'character 1'],
    ['leverage\u200b > 1', 'character 9'],
    ['lev\u0435rage > 1', 'character 4'],
    ['leverage > \uff11', 'character 12'],
    ['\ud835\udfcf > leverage', 'character 1'],
    ['9^9^9^9', 'unclear-power 1'],
    ['9^(9^(9^9))', 'not-computable 4'],
    ['1e308 * 10', 'not-computable 1'],
    ['1e400', 'not-computable 1'],
    ['0 / 0', 'not-computable 1'],
    ['sqrt(-1)', 'not-computable 1'],
    ['round(1, 400)', 'not-computable 1'],
  ])('%s', (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  test('a million characters, and brackets without end', () => {
    expect(faultOf('1 + '.repeat(250_000))).toBe('too-long –');
    expect(faultOf('"a'.repeat(500_000))).toBe('too-long –');
    expect(faultOf(`${'('.repeat(200)}1${')'.repeat(200)}`)).toBe('too-deep 51');
    expect(faultOf(`${'1 ? '.repeat(60)}1`)).toBe('too-deep 203');
    expect(faultOf(`${'('.repeat(50)}1${')'.repeat(50)}`)).toBe('read');
  });

  test('powers at work are not finite either', () => {
    const read = readExpression('(fixedCosts ^ 9) ^ 9', FIGURE_WORDS);
    if ('fault' in read) throw new Error(read.fault.fault);
    expect(answerOf(read.term, new Map([['fixedCosts', 1e12]]))).toBe('not-computable');
  });
});

test('whatever somebody writes, nothing is thrown, and what is refused stands where the message says', () => {
  const words = [...FIGURE_WORDS.keys(), 'and', 'or', 'not', 'max', 'exists', 'constructor', 'import'];
  const piece = fc.oneof(
    fc.constantFrom(
      ...words,
      ...Array.from('+-*/^()<>=!?:,.;[]{}"% '),
      '<=',
      '==',
      '1',
      '2.5',
      '1,2',
      '1.000',
      '1e9',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const values = new Map([...FIGURE_WORDS.keys()].map((name, at) => [name, at % 3 === 0 ? null : at * 1.7]));
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(text, (expression) => {
      const read = readExpression(expression, FIGURE_WORDS);
      if ('fault' in read) {
        const { at, part } = read.fault;
        if (at !== null) expect(expression.slice(at - 1).startsWith(part)).toBe(true);
        return;
      }
      const answer = answerOf(read.term, values);
      expect(
        answer === null ||
          answer === 'not-computable' ||
          typeof answer === 'boolean' ||
          Number.isFinite(answer),
      ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
