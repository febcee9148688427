/// <reference types="office-js" />
import { areaName, around, sameArea, type Area } from '../place/area';
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

/** Puts tables that start elsewhere out of the way, below everything, and gives back where. */
const setAside = (sheet: Excel.Worksheet, moves: readonly Move[], below: number): readonly Area[] => {
  let top = below;
  return moves.map(({ from }) => {
    const aside = movedTo(from.area, top, from.area.left);
    sheet.getRange(areaName(from.area)).moveTo(areaName(aside));
    top = aside.bottom + 2;
    return aside;
  });
};

/**
 * Gives tables that stand already their new areas, and makes the others plain cells. A table is moved and resized,
 * not made anew, because formulas of the user may name it. Filters are taken off and totals rows too, because
 * neither fits new rows.
 */
export const placeTables = (
  sheet: Excel.Worksheet,
  standing: readonly TablePlace[],
  wanted: readonly TablePlace[],
): void => {
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
  const all = around([...standing, ...wanted].map(({ area }) => area));
  const moving = moves.filter(startsElsewhere);
  const aside = setAside(sheet, moving, (all?.bottom ?? 0) + 2);
  for (const move of moves) if (!startsElsewhere(move)) resize(sheet, move.to, move.from.area);
  moving.forEach(({ to }, at) => {
    const from = aside[at];
    if (from === undefined) return;
    const arrived = movedTo(from, to.area.top, to.area.left);
    sheet.getRange(areaName(from)).moveTo(areaName(arrived));
    resize(sheet, to, arrived);
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
