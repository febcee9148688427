import { areaName, overlap, parsedArea as parsedHere, type Area } from '../../../workbook/area';

/** The part behind the name of the sheet: `B2:C4` for `'Eigen blad'!B2:C4`. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The area of `B2:C4`, `Blad!B2:C4` or `B2`; null for anything else, such as whole rows. */
export const parsedArea = (address: string): Area | null => parsedHere(withoutSheet(address));

export const sameArea = (one: Area, other: Area): boolean => areaName(one) === areaName(other);

/** The smallest area around all of these; null for none. */
export const around = (areas: readonly Area[]): Area | null =>
  areas.reduce<Area | null>(
    (sum, area) =>
      sum === null
        ? area
        : {
            top: Math.min(sum.top, area.top),
            left: Math.min(sum.left, area.left),
            bottom: Math.max(sum.bottom, area.bottom),
            right: Math.max(sum.right, area.right),
          },
    null,
  );

/** What is left of an area without the cells of another, as areas that do not overlap. */
const without = (area: Area, hole: Area): readonly Area[] => {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
};

export const areaWithout = (area: Area, holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [area]);
