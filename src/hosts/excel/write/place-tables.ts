/// <reference types="office-js" />
import { areaName, type Area } from '../../../workbook/area';
import { around, sameArea } from '../place/area';
import { sameName } from './book';

/** A table, and the area it must have. */
export interface TablePlace {
  readonly name: string;
  readonly area: Area;
}

interface Move {
  readonly from: TablePlace;
  readonly to: TablePlace;
}

const startsElsewhere = ({ from, to }: Move): boolean =>
  from.area.top !== to.area.top || from.area.left !== to.area.left;

/** The same cells somewhere else. */
const movedTo = (area: Area, top: number, left: number): Area => ({
  top,
  left,
  bottom: top + area.bottom - area.top,
  right: left + area.right - area.left,
});

const resize = (sheet: Excel.Worksheet, { name, area }: TablePlace, now: Area): void => {
  if (!sameArea(area, now)) sheet.tables.getItem(name).resize(areaName(area));
};

interface SetAside {
  /** The table in its new size, below everything. */
  readonly table: Area;
  /** All cells that it needed there. */
  readonly used: Area;
}

/** Puts tables that start elsewhere out of the way, below everything, and gives them their new size there. */
const setAside = (sheet: Excel.Worksheet, moves: readonly Move[], below: number): readonly SetAside[] => {
  let top = below;
  return moves.map(({ from, to }) => {
    const now = movedTo(from.area, top, from.area.left);
    const table = movedTo(to.area, top, from.area.left);
    sheet.getRange(areaName(from.area)).moveTo(areaName(now));
    resize(sheet, { name: to.name, area: table }, now);
    const used = around([now, table]) ?? now;
    top = used.bottom + 2;
    return { table, used };
  });
};

interface TablePlaces {
  readonly standing: readonly TablePlace[];
  readonly wanted: readonly TablePlace[];
  /** The last row in which anything stands. */
  readonly below: number;
}

/**
 * Gives tables that stand already their new areas, and makes the others plain cells. A table is moved and resized,
 * not made anew, because formulas of the user may name it. Filters are taken off and totals rows too, because
 * neither fits new rows.
 */
export const placeTables = (sheet: Excel.Worksheet, { standing, wanted, below }: TablePlaces): void => {
  for (const { name } of standing) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.showTotals = false;
    if (!wanted.some((each) => sameName(each.name, name))) table.convertToRange();
  }
  const moves = standing.flatMap((from): readonly Move[] => {
    const to = wanted.find(({ name }) => sameName(name, from.name));
    return to === undefined ? [] : [{ from, to }];
  });
  const moving = moves.filter(startsElsewhere);
  const aside = setAside(sheet, moving, below + 2);
  for (const move of moves) if (!startsElsewhere(move)) resize(sheet, move.to, move.from.area);
  moving.forEach(({ to }, at) => {
    const from = aside[at];
    if (from === undefined) return;
    sheet.getRange(areaName(from.table)).moveTo(areaName(to.area));
    sheet.getRange(areaName(from.used)).clear('All');
  });
};

/** Gives the columns of a table their headers. Two columns never have the same one, also not in between. */
export const renameColumns = (
  sheet: Excel.Worksheet,
  { top, left }: Area,
  standing: readonly string[],
  headers: readonly string[],
): void => {
  const changed = headers.flatMap((header, at) => (standing[at] === header ? [] : [{ header, at }]));
  const cell = (at: number): Excel.Range => sheet.getCell(top - 1, left - 1 + at);
  for (const { at } of changed) cell(at).values = [[`'kp~${at}`]];
  for (const { header, at } of changed) cell(at).values = [[`'${header}`]];
};
