import fc from 'fast-check';
import type { GridBook, GridContent } from '../../../../src/hosts/file/grid/grid-book';
import { handmade } from '../handmade';
import { faultsOf } from '../package-integrity';
import { inReadingOrder, renamed, rowsIn, saved, shown, typed, type Edit } from './grid-edits';

const rows = Array.from({ length: 8 }, (_, at) => {
  const row = at + 1;
  return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>rij ${row}</t></is></c></row>`;
}).join('');
const made = (): Uint8Array =>
  handmade({
    sheets: [
      { name: 'Een', rows, after: '<mergeCells count="1"><mergeCell ref="C3:D5"/></mergeCells>' },
      { name: 'Twee', rows },
    ],
  });

/** What a grid can hold, whatever its signs. */
const content: fc.Arbitrary<GridContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom<GridContent>({ error: '#N/A' }, { error: '#DIV/0!' }),
  fc.record({
    formula: fc.constantFrom('A1*2', 'Twee!B2&"x"', 'SUM(A:A)', 'KP.YEARS(A1,12)'),
    value: fc.integer(),
  }),
);
const address = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'AB'), fc.integer({ min: 1, max: 30 }))
  .map((each) => each.join(''));
const place = fc.integer({ min: 1, max: 10 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(address, content).map(([where, what]) => typed('Een', where, what)),
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(([at, count]) => rowsIn('Een', at, count)),
  fc.tuple(place, fc.integer({ min: 1, max: 2 })).map(([at, count]) => rowsIn('Een', at, -count)),
  fc
    .constantFrom('Drie', "Het 't Huis & co", 'Een')
    .map((name) => renamed('Twee', name === 'Een' ? 'Twee 2' : name)),
);

/** What people see of a workbook: not where it came from, nor cells in which nothing is. */
const seen = ({ sheets }: GridBook) =>
  sheets.map(({ name, cells, merges }) => ({
    name,
    merges,
    cells: [...cells]
      .sort(inReadingOrder)
      .filter((cell) => cell.content !== null && cell.content !== '')
      .map((cell) => ({ row: cell.row, column: cell.column, content: cell.content })),
  }));

describe('whatever somebody does in a grid', () => {
  test('is in the file when it is saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const asked = edits.reduce((grid, each) => each(grid), await shown(made()));
        const after = await saved(made(), ...edits);
        expect(seen(await shown(after))).toEqual(seen(asked));
        expect(faultsOf(after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is the same whether it is saved at once or in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 4 }),
        fc.array(edit, { maxLength: 4 }),
        async (some, more) => {
          const between = await saved(await saved(made(), ...some), ...more);
          expect(seen(await shown(between))).toEqual(
            seen(await shown(await saved(made(), ...some, ...more))),
          );
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
