import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { parseModel } from '../../src/model/parse/parse-model';
import type { RawModel } from '../../src/model/parse/raw';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import type { TableImage } from '../../src/workbook/port';
import { readModel } from '../../src/workbook/read/read-model';
import { templateSheets } from '../../src/workbook/template/template-sheets';
import { withoutCells } from '../model-of-tables';
import { randomModel } from '../random-model';
import { imagesOf } from './image-of-table';

const folder = join(__dirname, '../cases/shared');
const cases = readdirSync(folder).filter((name) => name.endsWith('.model.json'));
const read = (name: string): RawModel =>
  rawOfJson(JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown).raw;

const about = { version: '0.1.0', firstYear: 2027, log: [] };
const imagesFor = (raw: RawModel, language: Language): readonly TableImage[] =>
  imagesOf(templateSheets('contract', raw, language, about));

/** Columns in another order, and one of the user's own among them. */
const shuffled = (images: readonly TableImage[]): readonly TableImage[] =>
  images.map((image) => ({
    ...image,
    headers: ['Mijn kolom', ...image.headers].reverse(),
    rows: image.rows.map((row) => ['van mij', ...row].reverse()),
  }));

test('the eight worked cases are there', () => {
  expect(cases).toHaveLength(8);
});

describe.each(cases)('%s', (name) => {
  const raw = read(name);
  const direct = parseModel(raw);

  test.each(LANGUAGES)('comes back from a workbook as the same model (%s)', (language) => {
    const images = imagesFor(raw, language);
    for (const tables of [images, shuffled(images)]) {
      const found = readModel(tables);
      expect(found.problems).toEqual([]);
      expect(found.language).toBe(language);
      expect(withoutCells(parseModel(found.raw).model)).toEqual(direct.model);
    }
  });

  test('was a model to begin with', () => {
    expect(direct.model).not.toBeNull();
  });

  test('says the same about itself from a workbook, with cells', () => {
    const place = ({ code, table, row, column }: (typeof direct.problems)[number]) => [
      code,
      table,
      row,
      column,
    ];
    const again = parseModel(readModel(imagesFor(raw, 'nl')).raw).problems;
    expect(again.map(place)).toEqual(direct.problems.map(place));
  });

  test.each(['organisatie', 'raad'] as const)('loses nothing in a template for %s', (kind) => {
    const sheets = templateSheets(kind, raw, 'nl', about);
    expect(withoutCells(parseModel(readModel(imagesOf(sheets)).raw).model)).toEqual(direct.model);
  });
});

test('every model comes back from a workbook in either language as the same model', () => {
  fc.assert(
    fc.property(randomModel, fc.constantFrom(...LANGUAGES), (drawn, language) => {
      const { raw } = rawOfJson(drawn);
      const direct = parseModel(raw).model;
      fc.pre(direct !== null);
      const found = readModel(shuffled(imagesFor(raw, language)));
      expect(withoutCells(parseModel(found.raw).model)).toEqual(direct);
    }),
    { numRuns: 60 },
  );
});
