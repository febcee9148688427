import { registered } from './custom-functions';
import '../../src/functions/start';
import { FUNCTION_HELP } from '../../src/functions/help/all-help';
import { exampleModel } from '../../src/functions/help/example-model';
import type { Example, Given } from '../../src/functions/help/function-help';
import { connectFunctions } from '../../src/functions/session';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { call, tablesOf, workbookWith, type Table } from './calls';

/** `B2:C4` of blocks by their top left cell. */
const rangeOf = (cells: Exclude<Example['cells'], string>, range: string): Table => {
  const [from = '', to = from] = range.split(':');
  const place = (address: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row), column };
  };
  const at = (row: number, column: number): unknown => {
    for (const [corner, block] of Object.entries(cells)) {
      const first = place(corner);
      const value = block[row - first.row]?.[column - first.column];
      if (value !== undefined) return value ?? '';
    }
    return '';
  };
  const [start, end] = [place(from), place(to)];
  return Array.from({ length: end.row - start.row + 1 }, (_, r) =>
    Array.from({ length: end.column - start.column + 1 }, (_, c) => at(start.row + r, start.column + c)),
  );
};

const givenTo = async (given: Given, cells: Example['cells'], language: Language): Promise<unknown> => {
  if (typeof given !== 'object' || given === null) return given;
  if ('words' in given) return given.words[language];
  if ('range' in given) return typeof cells === 'string' ? given : rangeOf(cells, given.range);
  const tables = await tablesOf(await workbookWith(rawOfJson(exampleModel(language)).raw, language));
  return given.model === 'tables' ? tables : call('MODEL', tables);
};

/** A cell as it is compared: rounded as a reader sees it, with spaces that break. */
const seen = (cell: unknown): unknown => {
  if (typeof cell === 'string') return cell.replaceAll('\u00a0', ' ');
  if (typeof cell !== 'number') return cell;
  return Math.abs(cell) >= 1000 ? Math.round(cell * 100) / 100 : Number(cell.toFixed(4));
};
const seenRows = (rows: Table): Table => rows.map((row) => row.map(seen));

test('every function has help, and nothing else has', () => {
  expect(Object.keys(FUNCTION_HELP).sort()).toEqual([...registered.keys()].sort());
});

describe.each(Object.entries(FUNCTION_HELP))('the example of KP.%s', (id, { example }) => {
  test.each(LANGUAGES)('gives what its page says (%s)', async (language) => {
    connectFunctions({ workbook: null, language });
    const given = await Promise.all(example.call.map((each) => givenTo(each, example.cells, language)));
    const answer = await call(id, ...given);
    const rows = seenRows(Array.isArray(answer) ? (answer as Table) : [[answer]]);
    const expected = seenRows(example.answer[language]);
    expect(rows.slice(0, expected.length)).toEqual(expected);
    expect(rows.length > expected.length).toBe(example.more === true);
  });

  test('has paragraphs in both languages', () => {
    for (const language of LANGUAGES) expect(FUNCTION_HELP[id]?.about[language]).not.toEqual([]);
  });
});
