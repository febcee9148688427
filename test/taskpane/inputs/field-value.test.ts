import {
  isoDateOf,
  numberOf,
  partsOf,
  typedText,
  typedValue,
} from '../../../src/taskpane/pages/inputs/field-value';

test.each([
  [null, null],
  ['', null],
  [12.5, 12.5],
  ['€ 1.234,50', 1234.5],
  ['veel', undefined],
  [true, undefined],
])('%p in a number field is %p', (value, number) => {
  expect(numberOf(value)).toBe(number);
});

test('46204 is 1 July 2026, and what is no date stays text', () => {
  expect(isoDateOf(46_204)).toBe('2026-07-01');
  expect(isoDateOf('zomer')).toBeUndefined();
});

test('a list in one cell is split at semicolons', () => {
  expect(partsOf('Fonds Zon; ; Fonds Maan')).toEqual(['Fonds Zon', 'Fonds Maan']);
});

test('a number in a field for words has a comma in Dutch', () => {
  expect([typedText(0.92, 'nl'), typedText(0.92, 'en')]).toEqual(['0,92', '0.92']);
});

test('a phase that is one number is written as a number, several levels as they were typed', () => {
  expect(typedValue('3', { kind: 'phase' })).toBe(3);
  expect(typedValue('0,2; 0,6; 1', { kind: 'phase' })).toBe('0,2; 0,6; 1');
  expect(typedValue('3', { kind: 'text' })).toBe('3');
  expect(typedValue('', { kind: 'text' })).toBeNull();
});
