import { cellName } from '../../../../workbook/area';
import { tag, type TagAttributes } from '../../xml/tag';
import { xmlText } from '../../xml/xml-text';
import type { GridCell, GridLook } from '../grid-book';
import { isFormula, same, sameContent } from '../same-content';
import { formulaXml, type FormulaWriting } from './grid-formula-xml';
import type { StandingBook, StandingPlace } from './standing-book';
import { asCounted, cachedXml, preserved, valueXml } from './value-xml';

export interface CellWriting extends FormulaWriting {
  readonly book: StandingBook;
  /** The cell style with this look, made from one and how that looked. */
  readonly styleOf: (look: GridLook, standing: number, was: GridLook) => number;
}

/** A cell that an array formula fills, with what it last gave there. */
export interface FilledCell {
  readonly cell: GridCell;
  readonly filled: boolean;
}

/** A cell as XML. What a grid did not change is written as it stood: its fonts within the text, its kind of data. */
export function gridCellXml({ cell, filled }: FilledCell, writing: CellWriting): string {
  const { row, column, content, look } = cell;
  const place = writing.book.at(cell.origin);
  const style = styleNumber(look, place, writing);
  const base = { r: cellName(row, column), s: style === 0 ? undefined : style };
  if (isFormula(content)) return formulaXml({ ...cell, content }, base, place, writing);
  if (filled) {
    const [t, xml] = cachedXml(asCounted(content, look, writing.since1904));
    return content === null ? tag('c', base) : tag('c', { ...base, t }, xml);
  }
  const unchanged = place?.was !== null && place !== null && sameContent(place.was.content, content);
  if (unchanged && content !== null) return standingXml(place, base);
  return valueXml(asCounted(content, look, writing.since1904), base);
}

/** The content of a cell as it stands in the file, in the place and the style it has now. */
function standingXml({ standing }: StandingPlace, base: TagAttributes): string {
  const { attributes, formula, value, inline } = standing;
  const { t, vm, ph } = attributes;
  // A table of what-if outcomes is a formula that no grid calculates.
  const f = formula === null ? '' : tag('f', formula.attributes, xmlText(formula.text));
  const v = value === null ? '' : tag('v', preserved(value), xmlText(value));
  const is = inline === null ? '' : tag('is', {}, inline.xml);
  return tag('c', { ...base, t, vm, ph }, f + v + is);
}

function styleNumber(look: GridLook, place: StandingPlace | null, { styleOf }: CellWriting): number {
  const standing = Number(place?.standing.attributes['s'] ?? 0);
  const was = place?.was?.look ?? {};
  if (place !== null && same(was, look)) return standing;
  return Object.keys(look).length === 0 ? 0 : styleOf(look, standing, was);
}
