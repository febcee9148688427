import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { isDateFormat } from '../look/format-codes';
import type { StyleBook } from '../look/style-book';
import { cellName } from '../../../workbook/area';
import { escapedText } from '../xml/ooxml-text';
import { tag, type TagAttributes } from '../xml/tag';
import { xmlText } from '../xml/xml-text';
import { isFormula, type PlacedCell, type PlacedFormula } from './placed-cell';

export interface CellWriting {
  readonly styles: StyleBook;
  /** What marks a dynamic array in this workbook, see `dynamicArrayMark`; null if no sheet has one. */
  readonly arrayMark: number | null;
  readonly since1904: boolean;
}

const LONGEST_TEXT = 32_767;
const DAYS_1900_TO_1904 = 1462;
/** What Excel would take for a formula if it were typed. */
const FORMULA_LIKE = /^[=+\-@]/;

const textXml = (name: string, text: string): string =>
  tag(
    name,
    { 'xml:space': /^\s|\s$|[\n\t]/.test(text) ? 'preserve' : undefined },
    xmlText(escapedText(text)),
  );

/** An amount of days as this workbook counts them; other numbers as they are. */
function numberText(value: number, cell: PlacedCell, since1904: boolean): string {
  const place = cellName(cell.row, cell.column);
  if (!Number.isFinite(value)) throw new BrokenSpec(`${place}: ${value} is no number that a cell can hold`);
  return String(since1904 && isDateFormat(cell.format) ? value - DAYS_1900_TO_1904 : value);
}

function checkedText(value: string, cell: PlacedCell): string {
  if (value.length <= LONGEST_TEXT) return value;
  throw new BrokenSpec(`${cellName(cell.row, cell.column)}: text of ${value.length} characters`);
}

/** The type and the value element of what a formula last gave. */
function cachedXml(
  value: Scalar,
  cell: PlacedCell,
  since1904: boolean,
): readonly [string | undefined, string] {
  if (value === null) return ['str', tag('v')];
  if (typeof value === 'string') return ['str', textXml('v', checkedText(value, cell))];
  if (typeof value === 'boolean') return ['b', tag('v', {}, value ? '1' : '0')];
  return [undefined, tag('v', {}, numberText(value, cell, since1904))];
}

function formulaXml(
  formula: PlacedFormula,
  cell: PlacedCell,
  base: TagAttributes,
  writing: CellWriting,
): string {
  const [t, cached] = cachedXml(formula.value, cell, writing.since1904);
  const text = xmlText(escapedText(formula.text));
  if (formula.spill === undefined) return tag('c', { ...base, t }, tag('f', {}, text) + cached);
  if (writing.arrayMark === null) throw new BrokenSpec('a dynamic array needs its mark in the workbook');
  const f = tag('f', { t: 'array', ref: formula.spill }, text);
  return tag('c', { ...base, t, cm: writing.arrayMark }, f + cached);
}

/** A cell as XML. An empty text is an empty cell, as in Excel itself. */
export function cellXml(cell: PlacedCell, writing: CellWriting): string {
  const { content, format } = cell;
  const plain = isFormula(content) ? null : content.value;
  const look = {
    style: cell.style,
    // A formula in a cell formatted as text would turn into text as soon as somebody edits it.
    format: format === 'text' && (isFormula(content) || cell.spilled) ? 'general' : format,
    link: cell.link !== undefined,
    quoted: typeof plain === 'string' && !cell.spilled && FORMULA_LIKE.test(plain),
  } as const;
  const base = { r: cellName(cell.row, cell.column), s: writing.styles.cell(look) };
  if (isFormula(content)) return formulaXml(content, cell, base, writing);
  if (plain === null || plain === '') return tag('c', base);
  if (typeof plain !== 'string' || cell.spilled) {
    const [t, value] = cachedXml(plain, cell, writing.since1904);
    return tag('c', { ...base, t }, value);
  }
  return tag('c', { ...base, t: 'inlineStr' }, tag('is', {}, textXml('t', checkedText(plain, cell))));
}
