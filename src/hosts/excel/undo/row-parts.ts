import type { Area } from '../../../workbook/area';

/** An area as parts of its rows that each fit in an answer. */
export const rowParts = (area: Area, cells: number): readonly Area[] => {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / rows);
  return Array.from({ length: count }, (_, part) => ({
    ...area,
    top: area.top + part * rows,
    bottom: Math.min(area.bottom, area.top + (part + 1) * rows - 1),
  }));
};
