import { wrappedLines } from '../../../src/hosts/file/write/wrapped-lines';

// What a reader counts: the words laid out by hand in a column of so many letters.
test.each([
  ['Kan nog dragen (verdere korting)', 13, 4], // Kan nog | dragen | (verdere | korting)
  ['Kan nog dragen (verdere korting)', 19, 2], // Kan nog dragen | (verdere korting)
  ['Jaar', 4, 1],
  ['', 10, 1],
  ['een\ntwee drie', 9, 2],
  ['abcdefghijkl', 5, 3], // abcde | fghij | kl
  ['ab cdefghijkl', 5, 3], // ab | cdefg | hijkl
])('%j takes in a column of %i letters %i lines', (text, width, lines) => {
  expect(wrappedLines(text, width, 1)).toBe(lines);
});

test('wide letters need more lines', () => {
  expect(wrappedLines('Kan nog dragen', 14, 1)).toBe(1);
  expect(wrappedLines('Kan nog dragen', 14, 1.2)).toBe(2);
});
