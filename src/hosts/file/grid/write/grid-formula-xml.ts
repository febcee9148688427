import type { Scalar } from '../../../../workbook/spec/sheet-spec';
import { formulaText } from '../../write/formula-text';
import { storedFormula } from '../../write/stored-results';
import { areaName, type Area } from '../../../../workbook/area';
import { escapedText } from '../../xml/ooxml-text';
import { tag, type TagAttributes } from '../../xml/tag';
import { xmlText } from '../../xml/xml-text';
import { isWellFormed } from '../formula/well-formed';
import type { GridCell, GridError, GridFormula } from '../grid-book';
import { isError, isFormula, sameContent } from '../same-content';
import type { StandingPlace } from './standing-book';
import { asCounted, cachedXml, valueXml } from './value-xml';

export interface FormulaWriting {
  /** The mark of a dynamic array in this workbook. */
  readonly arrayMark: () => number;
  readonly since1904: boolean;
  /** The sheet that keeps what spilled tables of this one last gave; null without one. */
  readonly storedOn: string | null;
  /** The table in whose rows a cell stands. */
  readonly tableAt: (row: number, column: number) => string | null;
}

const OURS = /\bKP\.\w+\(/;

/** Whether a spilled formula of ours keeps what it last gave on a sheet of its own. */
export const keepsResults = ({ formula }: GridFormula): boolean => OURS.test(formula);

const ELSEWHERE = /\[\d+\]/;

/**
 * What a formula last gave. A grid that does not know a function, or another workbook, has an error where the
 * file has a value: then the value stays, for Excel to calculate when it opens the file.
 */
function known(
  value: Scalar | GridError,
  formula: GridFormula,
  place: StandingPlace | null,
): { readonly value: Scalar | GridError; readonly old: boolean } {
  const was = place?.was?.content ?? null;
  if (!isError(value) || !isFormula(was) || !sameContent(was, formula)) return { value, old: false };
  const unknown = value.error === '#NAME?' || ELSEWHERE.test(formula.formula);
  return unknown && !isError(was.value) ? { value: was.value, old: true } : { value, old: false };
}

/** The cells of an array formula; null for a formula of one cell. One that was an array in the file stays one. */
export function arrayArea({ row, column, content }: GridCell, place: StandingPlace | null): Area | null {
  if (!isFormula(content)) return null;
  if (content.spill !== undefined) return content.spill;
  return isArray(place) && sameContent(place?.was?.content ?? null, content)
    ? { top: row, left: column, bottom: row, right: column }
    : null;
}

const isArray = (place: StandingPlace | null): boolean =>
  place?.standing.formula?.attributes['t'] === 'array';

/** An array formula of the old kind, `{=…}`, stays one where its formula was not changed. */
function markOf(
  cell: GridCell,
  place: StandingPlace | null,
  arrayMark: () => number,
): string | number | undefined {
  const same = place?.was !== null && place !== null && sameContent(place.was.content, cell.content);
  return same && isArray(place) ? place.standing.attributes['cm'] : arrayMark();
}

/** A cell with a formula. What a grid did not change is written as it stood, with what it now gives. */
export function formulaXml(
  cell: GridCell & { readonly content: GridFormula },
  base: TagAttributes,
  place: StandingPlace | null,
  writing: FormulaWriting,
): string {
  const { content } = cell;
  const written = textOf(cell, place, writing);
  if (written === null) return valueXml(`=${content.formula}`, base);
  const { value, old } = known(content.value, content, place);
  const [t, cached] = cachedXml(asCounted(value, cell.look, writing.since1904));
  const area = arrayArea(cell, place);
  const ca = old ? 1 : place?.standing.formula?.attributes['ca'];
  if (area === null) return tag('c', { ...base, t }, tag('f', { ca }, xmlText(written)) + cached);
  const stored =
    keepsResults(content) && writing.storedOn !== null
      ? storedFormula(writing.storedOn, written, area)
      : written;
  const f = tag('f', { t: 'array', ref: areaName(area), ca }, xmlText(stored));
  return tag('c', { ...base, t, cm: markOf(cell, place, writing.arrayMark) }, f + cached);
}

/** The formula as the file holds it; null for what no spreadsheet could read. */
function textOf(
  { row, column, content }: GridCell & { readonly content: GridFormula },
  place: StandingPlace | null,
  { tableAt }: FormulaWriting,
): string | null {
  const formula = place?.standing.formula;
  const same = place?.was !== null && place !== null && sameContent(place.was.content, content);
  // Ours are written anew: the cells in which they keep their results may have changed.
  if (same && formula && formula.text !== '' && !keepsResults(content)) return formula.text;
  if (!same && !isWellFormed(content.formula)) return null;
  return escapedText(formulaText(content.formula, tableAt(row, column)));
}
