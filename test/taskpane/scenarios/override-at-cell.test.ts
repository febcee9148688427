import { LANGUAGES } from '../../../src/i18n/language';
import { readModel } from '../../../src/workbook/read/read-model';
import { pointedAt } from '../../../src/taskpane/pages/scenarios/override-at-cell';
import {
  overridesOf,
  replaceInput,
  stopReplacing,
} from '../../../src/taskpane/pages/scenarios/override-edits';
import { inputTable } from '../../../src/workbook/edits/input-table';
import { edited } from '../../workbook/edits/edited';
import { evaluatorIn, haarlem } from './haarlem';

const TABLES = ['lots', 'targets', 'transition', 'organisations', 'municipal', 'grants'] as const;

const placeOf = (address: string) => {
  const [sheet = '', cell = ''] = address.split('!');
  return { sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), cell };
};

describe.each(LANGUAGES)('in the example in %s', (language) => {
  const images = haarlem(language);
  const scenario = evaluatorIn(images).model.scenarios[0]?.name ?? '';

  test.each(TABLES)(
    'every cell of %s that is pointed at can be replaced by its own value, and nothing changes',
    (name) => {
      const rows = inputTable(images, name, language)?.rows ?? [];
      const [row] = rows;
      if (row === undefined) throw new Error(`no ${name}`);
      const before = evaluatorIn(images);
      let replaced = 0;
      for (const [column, address] of Object.entries(row.cells)) {
        const found = pointedAt(images, language, placeOf(address));
        const value = row.values[column];
        if (found.is !== 'input' || value === null) continue;
        expect(found.input).toMatchObject({ table: name, column, value });
        const after = evaluatorIn(
          edited(images, replaceInput(images, language, { scenario, input: found.input, value })),
        );
        expect(after.model.scenarios[0]?.tables[name]).toEqual(before.model.scenarios[0]?.tables[name]);
        replaced += 1;
      }
      expect(replaced).toBeGreaterThan(0);
    },
  );

  test('a name, a start, a header, an empty row and what is no table cannot be replaced', () => {
    const lots = inputTable(images, 'lots', language);
    const organisations = inputTable(images, 'organisations', language);
    const cells = lots?.rows[0]?.cells ?? {};
    expect(pointedAt(images, language, placeOf(cells.lot ?? '')).is).toBe('fixed');
    expect(pointedAt(images, language, placeOf(cells.start ?? '')).is).toBe('fixed');
    const { sheet = '', top = 0, rows = [] } = organisations?.image ?? {};
    expect(pointedAt(images, language, { sheet, cell: `C${top}` }).is).toBe('header');
    expect(pointedAt(images, language, { sheet, cell: `C${top + rows.length}` }).is).toBe('emptyRow');
    expect(pointedAt(images, language, { sheet, cell: 'XFD1' }).is).toBe('outside');
    expect(pointedAt(images, language, { sheet: 'Elders', cell: 'A1' }).is).toBe('outside');
  });

  test('a value that is replaced twice stands in one row, and stopping leaves the table as it was', () => {
    const input = {
      table: 'lots',
      key: inputTable(images, 'lots', language)?.rows[0]?.values.lot,
      column: 'annualValue',
    };
    const given = { table: 'lots' as const, key: String(input.key), column: input.column };
    const count = overridesOf(images, language, scenario).length;
    const once = edited(images, replaceInput(images, language, { scenario, input: given, value: 1_000_000 }));
    const twice = edited(once, replaceInput(once, language, { scenario, input: given, value: 2_000_000 }));
    expect(overridesOf(twice, language, scenario)).toHaveLength(count + 1);
    const replaced = evaluatorIn(twice).model.scenarios[0]?.tables.lots[0]?.annualValue;
    expect(replaced).toBe(2_000_000);
    const last = overridesOf(twice, language, scenario).at(-1);
    if (last === undefined) throw new Error('no override');
    const back = edited(twice, [stopReplacing(twice, language, last)]);
    expect(readModel(back).raw.overrides?.length ?? 0).toBe(readModel(images).raw.overrides?.length ?? 0);
  });
});
