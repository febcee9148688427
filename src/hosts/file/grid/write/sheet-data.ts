import type { Scalar } from '../../../../workbook/spec/sheet-spec';
import { showsDate } from '../../read/date-styles';
import { areaAddress, cellAddress } from '../../read/address';
import { escapedText } from '../../xml/ooxml-text';
import { tag, type TagAttributes } from '../../xml/tag';
import { xmlText } from '../../xml/xml-text';
import { formulaText } from '../../write/formula-text';
import { storedFormula } from '../../write/stored-results';
import type { GridCell, GridContent, GridError, GridFormula, GridLook, GridSheet } from '../grid-book';
import type { StandingCell, StandingCells } from './standing-cells';

export interface DataWriting {
  readonly standing: StandingCells;
  /** What a grid saw in the sheet when it was read, by address. */
  readonly before: ReadonlyMap<string, GridCell>;
  readonly styleOf: (look: GridLook) => number;
  readonly arrayMark: () => number;
  readonly since1904: boolean;
}

const OURS = /\bKP\.\w+\(/;

/** The cells of a sheet as its data element, rows in order. What a grid did not change is written as it stood. */
export function sheetData(sheet: GridSheet, writing: DataWriting): string {
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push(cell);
  }
  const sizes = new Map(sheet.rows.map((row) => [row.row, row]));
  const spilled = spilledCells(sheet);
  for (const [row] of spilled) if (!rows.has(row)) rows.set(row, []);
  for (const row of sizes.keys()) if (!rows.has(row)) rows.set(row, []);
  const lines = [...rows].sort(([one], [other]) => one - other);
  return lines
    .map(([row, cells]) => {
      const size = sizes.get(row);
      const content = withSpilled(cells, row, spilled)
        .sort((one, other) => one.column - other.column)
        .map((cell) => cellXml(cell, sheet.name, writing))
        .join('');
      return tag('row', rowAttributes(row, cells, size, writing), content);
    })
    .join('');
}

/** Attributes that a grid does not know, such as an outline level, go along with the cells of the row. */
function rowAttributes(
  row: number,
  cells: readonly GridCell[],
  size: GridSheet['rows'][number] | undefined,
  { standing }: DataWriting,
): TagAttributes {
  const origin = cells.find((cell) => cell.origin !== null)?.origin;
  const number = origin === null || origin === undefined ? row : Number(/\d+$/.exec(origin)?.[0] ?? row);
  const {
    spans: _spans,
    ht: _ht,
    customHeight,
    hidden: _hidden,
    r: _r,
    ...kept
  } = standing.rows.get(number) ?? {};
  return {
    r: row,
    ...kept,
    ht: size?.height ?? undefined,
    customHeight: size?.height === null || size === undefined ? undefined : customHeight,
    hidden: size?.hidden ? 1 : undefined,
  };
}

type Filled = ReadonlyMap<number, ReadonlyMap<number, Scalar | GridError>>;

/** What array formulas last gave in the cells they fill, by row and column. */
function spilledCells({ cells }: GridSheet): Filled {
  const filled = new Map<number, Map<number, Scalar | GridError>>();
  for (const { content } of cells) {
    if (!isFormula(content) || content.spill === undefined) continue;
    const { top, left } = content.spill;
    content.spilled?.forEach((values, down) => {
      const row = filled.get(top + down) ?? new Map<number, Scalar | GridError>();
      filled.set(top + down, row);
      values.forEach((value, right) => row.set(left + right, value));
    });
  }
  return filled;
}

/** Cells within a spill hold what it last gave, so that people without the functions see it. */
function withSpilled(cells: readonly GridCell[], row: number, filled: Filled): GridCell[] {
  const values = filled.get(row);
  if (values === undefined) return [...cells];
  const own = new Set(cells.map(({ column }) => column));
  const given = cells.map((cell) =>
    cell.content === null && values.has(cell.column)
      ? { ...cell, content: values.get(cell.column) ?? null }
      : cell,
  );
  const added = [...values]
    .filter(([column]) => !own.has(column))
    .map(([column, content]): GridCell => ({ row, column, origin: null, content, look: {} }));
  return [...given, ...added];
}

const isFormula = (content: GridContent): content is GridFormula =>
  typeof content === 'object' && content !== null && 'formula' in content;

function cellXml(cell: GridCell, sheet: string, writing: DataWriting): string {
  const { row, column, origin, content } = cell;
  const standing = origin === null ? undefined : writing.standing.cells.get(origin);
  const before = origin === null ? undefined : writing.before.get(origin);
  const style = styleNumber(cell, standing, before, writing);
  const base = { r: cellAddress(row, column), s: style === 0 ? undefined : style };
  if (isFormula(content)) return formulaXml(content, base, sheet, writing);
  const same = before !== undefined && !isFormula(before.content) && sameContent(before.content, content);
  const kept = same && standing !== undefined && !standing.hasFormula ? standing : undefined;
  if (kept?.value !== undefined && kept.value !== null) {
    const { t, vm, ph } = kept.attributes;
    return tag('c', { ...base, t, vm, ph }, tag('v', {}, xmlText(kept.value)));
  }
  return valueXml(asCounted(content, cell.look, writing), base);
}

const DAYS_1900_TO_1904 = 1462;

/** Days as this workbook counts them; other values as they are. */
const asCounted = (
  content: Scalar | GridError,
  look: GridLook,
  { since1904 }: DataWriting,
): Scalar | GridError =>
  since1904 && typeof content === 'number' && look.format !== undefined && showsDate(look.format)
    ? content - DAYS_1900_TO_1904
    : content;

const sameContent = (one: GridContent, other: GridContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function styleNumber(
  { look }: GridCell,
  standing: StandingCell | undefined,
  before: GridCell | undefined,
  { styleOf }: DataWriting,
): number {
  if (
    standing !== undefined &&
    before !== undefined &&
    JSON.stringify(before.look) === JSON.stringify(look)
  ) {
    return Number(standing.attributes['s'] ?? 0);
  }
  return Object.keys(look).length === 0 ? 0 : styleOf(look);
}

/** The type and the value element of what a cell holds or a formula last gave. */
function valued(value: Scalar | GridError): readonly [string | undefined, string] {
  if (value === null) return ['str', tag('v')];
  if (typeof value === 'object') return ['e', tag('v', {}, xmlText(value.error))];
  if (typeof value === 'boolean') return ['b', tag('v', {}, value ? '1' : '0')];
  if (typeof value === 'number') return [undefined, tag('v', {}, String(value))];
  return ['str', tag('v', preserved(value), xmlText(escapedText(value)))];
}

const preserved = (text: string): TagAttributes => ({
  'xml:space': /^\s|\s$|[\n\t]/.test(text) ? 'preserve' : undefined,
});

function valueXml(content: Scalar | GridError, base: TagAttributes): string {
  if (content === null || content === '') return tag('c', base);
  if (typeof content === 'string') {
    const text = tag('is', {}, tag('t', preserved(content), xmlText(escapedText(content))));
    return tag('c', { ...base, t: 'inlineStr' }, text);
  }
  const [t, value] = valued(content);
  return tag('c', { ...base, t }, value);
}

function formulaXml(formula: GridFormula, base: TagAttributes, sheet: string, writing: DataWriting): string {
  const [t, cached] = valued(formula.value);
  const text = formulaText(formula.formula);
  if (formula.spill === undefined)
    return tag('c', { ...base, t }, tag('f', {}, xmlText(escapedText(text))) + cached);
  const written = OURS.test(formula.formula) ? storedFormula(sheet, text, formula.spill) : text;
  const f = tag('f', { t: 'array', ref: areaAddress(formula.spill) }, xmlText(escapedText(written)));
  return tag('c', { ...base, t, cm: writing.arrayMark() }, f + cached);
}
