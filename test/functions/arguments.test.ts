import {
  lineIn,
  neededNumber,
  neededNumbers,
  numberIn,
  numbersIn,
} from '../../src/functions/argument/number-in';
import { rangeIn } from '../../src/functions/argument/range-in';
import { neededText, textIn } from '../../src/functions/argument/text-in';
import { connectFunctions } from '../../src/functions/session';
import { CellError, errorOf } from './custom-functions';

const COSTS = { nl: 'kosten', en: 'costs' };

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('an argument', () => {
  test.each([
    ['a value', 12],
    ['a cell', [[12]]],
    ['a whole column of which the first cell is filled', [[12], [''], [null], ['  ']]],
    ['a row with empty cells behind it', [[12, '', null]]],
    ['a text that is a number', ' 12,00 '],
    ['an amount with its sign', '€ 12,00'],
    ['a percentage of more than everything', '1200%'],
    ['a formatted number of Excel', { type: 'FormattedNumber', basicValue: 12 }],
  ])('can be %s', (_, given) => {
    expect(numberIn(COSTS, given)).toBe(12);
  });

  test.each([[null], [undefined], [''], ['  '], [[['']]], [[[null], ['']]], [[]]])(
    'can be absent: %j',
    (given) => {
      expect(numberIn(COSTS, given)).toBeNull();
      expect(textIn(COSTS, given)).toBeNull();
      expect(numbersIn(COSTS, given)).toEqual([]);
    },
  );

  test('of zero is zero, and not absent', () => {
    expect(numberIn(COSTS, 0)).toBe(0);
    expect(numbersIn(COSTS, [[0], [0]])).toEqual([0, 0]);
  });

  test('that is a name may be a number', () => {
    expect(textIn(COSTS, 1)).toBe('1');
    expect(neededText(COSTS, [[' Perceel 1 ']])).toBe('Perceel 1');
  });

  test('is a row or a column of numbers, with gaps kept in their place', () => {
    expect(numbersIn(COSTS, [[1], [''], ['3,5'], ['']])).toEqual([1, null, 3.5]);
    expect(numbersIn(COSTS, [[1, '', 3]])).toEqual([1, null, 3]);
    expect(lineIn(COSTS, 7)).toEqual([7]);
  });

  test('is a block of cells, without the empty rows and columns at its end', () => {
    const block = [
      ['', 1, ''],
      [2, null, ''],
      ['', '', ''],
    ];
    expect(rangeIn(COSTS, block)).toEqual([
      [null, 1],
      [2, null],
    ]);
  });
});

describe('an argument that cannot be right gives a sentence', () => {
  test.each([
    ['is missing', () => neededNumber(COSTS, ''), 'Argument ‘kosten’ is leeg.'],
    ['is a word', () => numberIn(COSTS, 'veel'), 'Argument ‘kosten’ is ‘veel’. Hier hoort een getal'],
    ['is yes or no', () => numberIn(COSTS, true), 'Argument ‘kosten’ is ‘true’.'],
    ['is too large to be a number', () => numberIn(COSTS, Infinity), 'Hier hoort een getal'],
    ['is not a number', () => numberIn(COSTS, NaN), 'Hier hoort een getal'],
    [
      'is a block',
      () =>
        numberIn(COSTS, [
          [1, 2],
          [3, 4],
        ]),
      'een bereik van 2 rijen en 2 kolommen',
    ],
    [
      'is a block where a line belongs',
      () =>
        numbersIn(COSTS, [
          [1, 2],
          [3, 4],
        ]),
      'Kies één rij of één kolom',
    ],
    ['has a gap', () => neededNumbers(COSTS, [[1], [''], [3]]), 'is op plaats 2 leeg'],
    ['has a word among numbers', () => numbersIn(COSTS, [[1], ['x']]), 'heeft op plaats 2 ‘x’'],
    ['is yes or no where a name belongs', () => textIn(COSTS, false), 'Hier hoort een tekst'],
  ])('that %s', (_, call, sentence) => {
    const error = errorOf(call);
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(sentence);
  });

  test.each([
    ['an error object', new CellError('#REF!')],
    ['the text of an error', '#REF!'],
    ['a cell with an error', [['#REF!']]],
    ['a rich error', { type: 'Error', basicValue: '#REF!' }],
  ])('for %s', (_, given) => {
    const error = errorOf(() => numberIn(COSTS, given));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toBe(
      'Argument ‘kosten’ is de fout #REF!. Herstel eerst de cel waar die fout ontstaat.',
    );
  });

  test('that says in which cell of a range the error is', () => {
    expect(errorOf(() => numbersIn(COSTS, [[1], [new CellError('#DIV/0!')]])).message).toContain(
      'in rij 2, kolom 1 de fout #DIV/0!',
    );
  });

  test('and what is not available stays not available', () => {
    expect(errorOf(() => numberIn(COSTS, new CellError('#N/A'))).code).toBe('#N/A');
  });

  test('in the language of the user', () => {
    connectFunctions({ workbook: null, language: 'en' });
    expect(errorOf(() => neededNumber(COSTS, null)).message).toBe(
      'Argument ‘costs’ is empty. Fill it in or point at a cell that holds it.',
    );
  });
});
