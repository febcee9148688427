import type { IRange, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

type Matrix = Readonly<Record<number, Readonly<Record<number, IRange>>>>;
type Sheets = Nullable<Readonly<Record<string, Nullable<Matrix>>>>;

/** What every spill fills, by the cell it starts in. */
export type Spills = ReadonlyMap<string, IRange>;

export function spillsOf(model: FormulaDataModel): Spills {
  const spills = new Map<string, IRange>();
  for (const [unit, sheets] of Object.entries(rangesIn(model))) {
    for (const [sheet, rows] of Object.entries(sheets ?? {})) {
      for (const range of rangesOf(rows)) {
        spills.set(`${unit}|${sheet}|${range.startRow}|${range.startColumn}`, { ...range });
      }
    }
  }
  return spills;
}

/** The spill that fills a cell of a sheet, counted from 0; null where none does. */
export const spillAt = (
  model: FormulaDataModel,
  { unitId, sheetId, row, column }: Record<'unitId' | 'sheetId', string> & Record<'row' | 'column', number>,
): IRange | null =>
  rangesOf(rangesIn(model)[unitId]?.[sheetId]).find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  ) ?? null;

const rangesIn = (model: FormulaDataModel): Readonly<Record<string, Sheets>> => model.getArrayFormulaRange();

const rangesOf = (rows: Nullable<Matrix>): readonly IRange[] =>
  Object.values(rows ?? {}).flatMap((columns) => Object.values(columns));
