import type { Layout } from '../layout/layout';
import type { CellSpec, NumberFormat, Scalar, SpillSpec, StyleName } from '../spec/sheet-spec';
import { absolute, onSheet, PLACES, type Place } from './places';
import type { Shown } from './shown';

export interface FormulaCell {
  readonly formula: string;
  readonly value: Scalar;
  readonly style: StyleName;
  readonly format?: NumberFormat;
}

export const formulaCell = (
  { row, column }: Place,
  { formula, value, style, format }: FormulaCell,
): CellSpec => ({
  row,
  column,
  value: { formula, value },
  style,
  ...(format === undefined ? {} : { format }),
});

export const textCell = ({ row, column }: Place, value: string, style: StyleName): CellSpec => ({
  row,
  column,
  value,
  style,
});

/** A table that a function fills; its formula and the values it now gives. */
export const spill = ({ row, column }: Place, formula: string, layout: Layout): SpillSpec => ({
  row,
  column,
  formula,
  values: layout.rows,
  columns: layout.columns,
  ...(layout.rowFormats === undefined ? {} : { rowFormats: layout.rowFormats }),
});

/** `KP.RISK(Controles!$B$3,$B$3)`: on the model, in the scenario of the sheet. */
export const inScenario = (name: string, { language }: Shown, scenario: Place = PLACES.scenario): string =>
  `KP.${name}(${modelReference(language)},${absolute(scenario)})`;

/** `KP.LEVELS(Controles!$B$3)`. */
export const onModel = (name: string, { language }: Shown): string =>
  `KP.${name}(${modelReference(language)})`;

const modelReference = (language: Shown['language']): string =>
  onSheet('checks', absolute(PLACES.checks.model), language);
