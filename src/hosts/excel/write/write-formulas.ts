/// <reference types="office-js" />
import { areaName } from '../../../workbook/area';
import { rectangles, type AtCell } from '../place/rectangles';

const COMMANDS_PER_REQUEST = 400;

/** Enters formulas (with their `=`, English, commas); one that gives an array spills from its cell. */
export const writeFormulas = async (
  sheet: Excel.Worksheet,
  formulas: readonly AtCell<string>[],
  sync: () => Promise<void>,
): Promise<void> => {
  let queued = 0;
  for (const { area, value } of rectangles(formulas, (formula) => formula)) {
    const width = area.right - area.left + 1;
    sheet.getRange(areaName(area)).formulas = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: width }, () => value),
    );
    queued += 1;
    if (queued % COMMANDS_PER_REQUEST === 0) await sync();
  }
  await sync();
};
