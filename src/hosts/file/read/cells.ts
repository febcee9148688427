import type { CellValue } from '../../../workbook/port';
import { scanXml } from '../xml/scan';
import { overlap, parsedArea, parsedCell, LAST_COLUMN, type Area } from '../../../workbook/area';
import { cellValue, type CellReading } from './cell-value';

/** What was read of one sheet: the cells within the asked areas, and all its merged ranges. */
export interface SheetCells {
  readonly at: (row: number, column: number) => CellValue;
  readonly merged: readonly Area[];
}

interface Draft {
  type: string;
  style: number;
  hasFormula: boolean;
  value: string | null;
  inline: string | null;
}

const keyOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** Follows the elements of a sheet; addresses may be left out, then a cell stands after the one before. */
class SheetReading {
  readonly cells = new Map<number, CellValue>();
  readonly merged: Area[] = [];
  private row = 0;
  private column = 0;
  private draft: Draft | null = null;
  private into: 'value' | 'inline' | null = null;
  private aids = 0;

  constructor(
    private readonly areas: readonly Area[],
    private readonly reading: CellReading,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes['r']);
    else if (name === 'mergeCell') this.openMerge(attributes['ref'] ?? '');
    else if (name === 'rPh') this.aids += 1;
    else if (this.draft) this.openInside(name, this.draft);
  }

  text(piece: string): void {
    if (this.draft && this.into) this.draft[this.into] = (this.draft[this.into] ?? '') + piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.aids -= 1;
    if (name === 'v' || name === 't') this.into = null;
    if (name === 'c' && this.draft) {
      this.cells.set(keyOf(this.row, this.column), cellValue(this.draft, this.reading));
      this.draft = null;
    }
  }

  private openRow(address: string | undefined): void {
    this.row = address === undefined ? this.row + 1 : Number(address);
    this.column = 0;
  }

  private openMerge(ref: string): void {
    const area = parsedArea(ref);
    if (area) this.merged.push(area);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const place = parsedCell(attributes['r'] ?? '') ?? { row: this.row, column: this.column + 1 };
    this.row = place.row;
    this.column = place.column;
    const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
    if (!this.areas.some((area) => overlap(area, cell))) return;
    const type = attributes['t'] ?? 'n';
    this.draft = { type, style: Number(attributes['s'] ?? 0), hasFormula: false, value: null, inline: null };
  }

  private openInside(name: string, draft: Draft): void {
    if (name === 'f') draft.hasFormula = true;
    if (name === 'v') {
      this.into = 'value';
      draft.value = '';
    }
    if (name === 't' && this.aids === 0) {
      this.into = 'inline';
      draft.inline ??= '';
    }
  }
}

/** Reads the cells of a sheet that lie in these areas. Throws `UnreadableFile` for XML that cannot be read. */
export function sheetCells(
  sheet: { readonly bytes: Uint8Array; readonly part: string },
  areas: readonly Area[],
  reading: CellReading,
): SheetCells {
  const found = new SheetReading(areas, reading);
  scanXml(sheet.bytes, sheet.part, {
    open: (name, attributes) => {
      found.open(name, attributes);
    },
    text: (piece) => {
      found.text(piece);
    },
    close: (name) => {
      found.close(name);
    },
  });
  return {
    at: (row, column) => found.cells.get(keyOf(row, column)) ?? null,
    merged: found.merged,
  };
}
