/// <reference types="office-js" />
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { areaName } from '../../../workbook/area';
import type { AtCell } from '../place/rectangles';
import { rectangles } from '../place/rectangles';
import { guardedValue } from './guarded-text';

/** What one request holds at most, of the five million bytes that a program takes. */
const BYTES_PER_REQUEST = 1_500_000;
const BYTES_PER_CELL = 3;

/** Rows of values that go into one command. */
interface Block {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly bytes: number;
}

const bytesOf = (value: unknown): number =>
  typeof value === 'string' ? 4 * value.length + BYTES_PER_CELL : 24;

/** Rectangles of filled cells, cut in parts that fit in a request. */
const blocksOf = (cells: readonly AtCell<unknown>[]): readonly Block[] => {
  const at = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell.value]));
  const blocks: Block[] = [];
  for (const { area } of rectangles(cells, () => '')) {
    let rows: unknown[][] = [];
    let bytes = 0;
    let top = area.top;
    const close = (bottom: number): void => {
      if (rows.length > 0) blocks.push({ name: areaName({ ...area, top, bottom }), values: rows, bytes });
      rows = [];
      bytes = 0;
      top = bottom + 1;
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const values = Array.from({ length: area.right - area.left + 1 }, (_, right) =>
        at.get(`${row}|${area.left + right}`),
      );
      const size = values.reduce((sum: number, value) => sum + bytesOf(value), 0);
      if (bytes + size > BYTES_PER_REQUEST) close(row - 1);
      rows.push(values);
      bytes += size;
    }
    close(area.bottom);
  }
  return blocks;
};

/** Puts the blocks in the sheet; `sync` is asked for between them where together they are too much for one request. */
const fillIn = async (
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  sync: () => Promise<void>,
): Promise<void> => {
  let queued = 0;
  for (const { name, values, bytes } of blocks) {
    if (queued + bytes > BYTES_PER_REQUEST && queued > 0) {
      await sync();
      queued = 0;
    }
    sheet.getRange(name).values = values.map((row) => [...row]);
    queued += bytes;
  }
  await sync();
};

/** Blocks that together fit in one answer. */
const groupsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    if (bytes + block.bytes > BYTES_PER_REQUEST) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return groups;
};

/** Excel reads what it is given as if it were typed; what it made of these texts is looked at afterwards. */
const changedTexts = async (
  sheet: Excel.Worksheet,
  texts: readonly AtCell<string>[],
  sync: () => Promise<void>,
): Promise<readonly AtCell<string>[]> => {
  const wanted = new Map(texts.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const changed: AtCell<string>[] = [];
  for (const group of groupsOf(blocksOf(texts))) {
    const ranges = group.map(({ name }) => sheet.getRange(name).load('values,rowIndex,columnIndex'));
    await sync();
    for (const range of ranges) {
      range.values.forEach((row: readonly unknown[], down) => {
        row.forEach((value, right) => {
          const cell = wanted.get(`${range.rowIndex + 1 + down}|${range.columnIndex + 1 + right}`);
          if (cell !== undefined && cell.value !== value) changed.push(cell);
        });
      });
    }
  }
  return changed;
};

/**
 * Fills cells that have no format yet with these values: text stays the text it is, whatever it looks like, and an
 * empty cell is left as it is. In parts that each fit in a request.
 */
export const writeValues = async (
  sheet: Excel.Worksheet,
  cells: readonly AtCell<Scalar>[],
  sync: () => Promise<void>,
): Promise<void> => {
  const filled = cells.filter(({ value }) => value !== null && value !== '');
  if (filled.length === 0) return;
  await fillIn(sheet, blocksOf(filled.map((cell) => ({ ...cell, value: guardedValue(cell.value) }))), sync);
  const plain = filled.filter(
    (cell): cell is AtCell<string> =>
      typeof cell.value === 'string' && guardedValue(cell.value) === cell.value,
  );
  const changed = await changedTexts(sheet, plain, sync);
  if (changed.length > 0)
    await fillIn(sheet, blocksOf(changed.map((cell) => ({ ...cell, value: `'${cell.value}` }))), sync);
};
