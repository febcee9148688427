import type { Area } from '../book/area';
import type { Areas } from '../book/areas';
import { clear } from '../book/clear';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { RANGE } from './range';
import { WORKSHEET } from './worksheet';

const RANGES: Kind<Excel.RangeCollection, Areas> = kindOf<Excel.RangeCollection, Areas>('RangeCollection', {
  items: { kind: () => RANGE, of: ({ all }): readonly Area[] => all },
  finds: {
    getItemAt: link(
      () => RANGE,
      ({ all }, at) => all[at] ?? null,
    ),
  },
  answers: { getCount: ({ all }) => all.length },
});

export const RANGE_AREAS: Kind<Excel.RangeAreas, Areas> = kindOf<Excel.RangeAreas, Areas>('RangeAreas', {
  fields: {
    address: { read: ({ all }) => all.map(({ address }) => address).join(',') },
    areaCount: { read: ({ all }) => all.length },
    cellCount: { read: ({ all }) => all.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  parts: {
    areas: link(
      () => RANGES,
      (areas) => areas,
    ),
    worksheet: link(
      () => WORKSHEET,
      ({ first }) => first.sheet,
    ),
  },
  acts: {
    clear: ({ all }, applyTo) => {
      for (const area of all) clear(area, applyTo);
    },
  },
});
