/// <reference types="office-js" />
import { applyLook } from '../look/apply-look';
import type { CellLook } from '../look/cell-look';
import type { InArea } from '../place/rectangles';

const LOOKS_PER_REQUEST = 150;

/** Gives areas their looks; they are plain until now. */
export const writeLooks = async (
  sheet: Excel.Worksheet,
  looks: readonly InArea<CellLook>[],
  sync: () => Promise<void>,
): Promise<void> => {
  for (const [at, { area, value }] of looks.entries()) {
    applyLook(sheet, area, value);
    if ((at + 1) % LOOKS_PER_REQUEST === 0) await sync();
  }
  await sync();
};
