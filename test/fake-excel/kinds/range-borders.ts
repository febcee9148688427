import type { Area } from '../book/area';
import type { BorderLook } from '../book/cell';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { expectColour } from './range-format';
import { rangeLook } from './look-field';

/** One side of an area, the inner lines among them. */
class Side {
  constructor(
    readonly area: Area,
    readonly index: string,
  ) {}
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const NONE: BorderLook = { style: 'None', color: '#000000', weight: 'Thin' };

/** Cells that have this side, each with the name that the side has for the cell itself. */
function cellsAt({ area, index }: Side): readonly (readonly [Area, string])[] {
  const last = { row: area.rows - 1, column: area.columns - 1 };
  switch (index) {
    case 'EdgeTop':
      return [[area.part(0, 0, 1, area.columns), 'EdgeTop']];
    case 'EdgeBottom':
      return [[area.part(last.row, 0, 1, area.columns), 'EdgeBottom']];
    case 'EdgeLeft':
      return [[area.part(0, 0, area.rows, 1), 'EdgeLeft']];
    case 'EdgeRight':
      return [[area.part(0, last.column, area.rows, 1), 'EdgeRight']];
    case 'InsideVertical':
      // A line between two cells is one line, whichever of them it is asked of.
      return last.column > 0
        ? [
            [area.part(0, 0, area.rows, last.column), 'EdgeRight'],
            [area.part(0, 1, area.rows, last.column), 'EdgeLeft'],
          ]
        : [];
    case 'InsideHorizontal':
      return last.row > 0
        ? [
            [area.part(0, 0, last.row, area.columns), 'EdgeBottom'],
            [area.part(1, 0, last.row, area.columns), 'EdgeTop'],
          ]
        : [];
    default:
      return [[area, index]];
  }
}

function read<K extends keyof BorderLook>(side: Side, name: K): BorderLook[K] | null {
  const [at] = cellsAt(side);
  return at ? rangeLook(at[0], ({ borders }) => (borders?.[at[1]] ?? NONE)[name]) : NONE[name];
}

function write(side: Side, change: Partial<BorderLook>): void {
  for (const [area, index] of cellsAt(side)) {
    area.sheet.mayChange('allowFormatCells');
    for (const [row, column] of area.places()) {
      const before = area.sheet.look(row, column).borders ?? {};
      const known = before[index] ?? (change.style === undefined ? { ...NONE, style: 'Continuous' } : NONE);
      area.sheet.cell(row, column).look.borders = { ...before, [index]: { ...known, ...change } };
    }
  }
}

const BORDER: Kind<Excel.RangeBorder, Side> = kindOf<Excel.RangeBorder, Side>('RangeBorder', {
  fields: {
    sideIndex: { read: ({ index }) => index as 'EdgeTop' },
    style: {
      read: (side) => read(side, 'style') as 'None' | null,
      write: (side, style) => {
        expectEnum('BorderLineStyle', style, 'RangeBorder.style');
        write(side, { style });
      },
    },
    color: {
      read: (side) => read(side, 'color'),
      write: (side, color) => {
        expectColour(color, 'RangeBorder.color');
        write(side, { color: color.toUpperCase() });
      },
    },
    weight: {
      read: (side) => read(side, 'weight') as 'Thin' | null,
      write: (side, weight) => {
        expectEnum('BorderWeight', weight, 'RangeBorder.weight');
        write(side, { weight });
      },
    },
  },
});

export const BORDERS: Kind<Excel.RangeBorderCollection, Area> = kindOf<Excel.RangeBorderCollection, Area>(
  'RangeBorderCollection',
  {
    fields: { count: { read: () => SIDES.length } },
    items: { kind: () => BORDER, of: (area) => SIDES.map((index) => new Side(area, index)) },
    finds: {
      getItem: link(
        () => BORDER,
        (area, index) => {
          expectEnum('BorderIndex', index, 'RangeBorderCollection.getItem');
          return new Side(area, index);
        },
      ),
      getItemAt: link(
        () => BORDER,
        (area, at) => new Side(area, SIDES[at] ?? 'EdgeTop'),
      ),
    },
  },
);
