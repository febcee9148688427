import { smallInitiative } from '../../../src/workbook/example/small-initiative';
import { cascadeLayout, MOST_EVENTS } from '../../../src/workbook/layout/cascade-layout';
import { councilLayout } from '../../../src/workbook/layout/council-layout';
import { councilNamesLayout, MOST_NAMES } from '../../../src/workbook/layout/council-names-layout';
import { MOST_RESERVES, reservesLayout } from '../../../src/workbook/layout/reserves-layout';
import { MOST_STORIES, storiesLayout } from '../../../src/workbook/layout/stories-layout';
import { toldOf, workedModel } from '../worked-case';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The small initiative, so many times over; later ones have more in reserve. Types go round. */
const initiatives = (count: number, types: readonly string[]) => {
  const { model } = smallInitiative;
  const repeated = (table: string, more: (at: number) => Readonly<Record<string, unknown>>): Rows =>
    Array.from({ length: count }, (_, at) =>
      (model[table] as Rows).map((row) => ({ ...row, organisation: `Keuken ${at}`, ...more(at) })),
    ).flat();
  return workedModel({
    ...model,
    organisations: repeated('organisations', (at) => ({
      type: types[at % types.length],
      openingReserve: 38_000 + at,
    })),
    municipal: repeated('municipal', () => ({})),
    grants: repeated('grants', () => ({})),
    reach: [],
  });
};

describe('with 700 organisations that all fall', () => {
  const worked = initiatives(700, ['zelforganisatie']);
  const told = toldOf(worked, '20 % minder');

  test('the worst are told, and how many more there are', () => {
    const { rows } = storiesLayout(told, 'nl');
    expect(rows.filter(([level]) => level === '✖ redt het niet')).toHaveLength(MOST_STORIES);
    expect(rows[1]?.[1]).toBe('Keuken 0');
    expect(rows.at(-1)?.[2]).toBe('en nog 600 organisaties; zie het blad Kwetsbaarheid');
  });

  test('the first events are listed, and how many more there are', () => {
    const { rows } = cascadeLayout(told, null, 'nl');
    // Three grants each are lost in the year of the cut.
    expect(told.evaluation.result.events).toHaveLength(2100);
    expect(rows).toHaveLength(1 + MOST_EVENTS + 1);
    expect(rows.at(-1)?.[2]).toBe('en nog 100 gebeurtenissen; vraag ze per organisatie op');
  });

  test('six reserves and fifteen names are shown, those that fall first in front', () => {
    expect(reservesLayout(told.evaluation.result, 'nl').rows.map(([name]) => name)).toEqual([
      'Organisatie',
      ...Array.from({ length: MOST_RESERVES }, (_, at) => `Keuken ${at}`),
    ]);
    const names = councilNamesLayout(told, 'en').rows;
    expect(names).toHaveLength(1 + MOST_NAMES + 1);
    expect(names.at(-1)?.[0]).toBe('and 685 more organisations; see the sheet Vulnerability');
  });
});

describe('the types on the page of the council', () => {
  const typesOf = (count: number, types: readonly string[]) =>
    councilLayout(toldOf(initiatives(count, types), '20 % minder'), 'nl')
      .rows.slice(1)
      .map(([type, red]) => [type, red]);

  test('stand apart where there are three or more of them', () => {
    expect(typesOf(6, ['zelforganisatie', 'sociale onderneming'])).toEqual([
      ['zelforganisatie', 3],
      ['sociale onderneming', 3],
    ]);
  });

  test('stand together where a single one could be recognised', () => {
    // Four of A, three of B and of C: nine organisations and one more, which then takes the smallest along.
    expect(typesOf(10, ['A', 'B', 'C'])).toEqual([
      ['A', 4],
      ['B', 3],
      ['C', 3],
    ]);
    expect(typesOf(7, ['A', 'B', 'A', 'B', 'A', 'B', 'C'])).toEqual([
      ['A', 3],
      ['andere typen', 4],
    ]);
    expect(typesOf(2, ['A', 'B'])).toEqual([['alle typen samen', 2]]);
  });

  test('are eight lines at most', () => {
    const types = Array.from({ length: 12 }, (_, at) => `type ${at}`);
    const rows = typesOf(36, types);
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toEqual(['andere typen', 15]);
  });
});
