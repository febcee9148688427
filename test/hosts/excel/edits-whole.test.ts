import type { TableEdit } from '../../../src/workbook/live-workbook';
import { sheet, table } from '../../contract/sheet-specs';
import { bookImage } from './book-image';
import { opened, quietAtTheEnd } from './opened';

quietAtTheEnd();

const specs = [
  sheet('Opdracht', {
    tables: [
      table(
        'kpLots',
        ['Perceel', 'Bedrag'],
        [
          ['Noord', 1],
          ['Zuid', 2],
          ['West', 3],
        ],
      ),
      { ...table('kpTargets', ['Naam'], [['Eerste']]), row: 7 },
    ],
  }),
];
const edits: readonly TableEdit[] = [
  { kind: 'set', table: 'kpLots', row: 0, column: 'Bedrag', value: 9 },
  { kind: 'add', table: 'kpLots', values: { Perceel: 'Oost', Bedrag: 4 } },
  { kind: 'remove', table: 'kpLots', row: 1 },
  { kind: 'add', table: 'kpTargets', values: { Naam: 'Tweede' } },
];

/** Makes the edits in an Excel that fails at a command; gives back whether it came so far. */
const failsAt = async (at: number): Promise<boolean> => {
  const { excel, workbook } = opened();
  await workbook.writeSheets(specs);
  const before = bookImage(excel);
  let commands = 0;
  excel.book.failAt(() => {
    commands += 1;
    return commands === at;
  });
  const refusal = await workbook.edit(edits).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) return false;
  expect(refusal).toMatchObject({ why: { reason: 'program' } });
  expect([at, bookImage(excel)]).toEqual([at, before]);
  return true;
};

test('at whichever command Excel fails, the tables stand as they stood', async () => {
  let at = 1;
  while (await failsAt(at)) at += 1;
  expect(at).toBeGreaterThan(40);
}, 60_000);
