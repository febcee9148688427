import { cellAddress, parsedCell } from '../../read/address';
import { scanXml } from '../../xml/scan';

/** A cell as the file holds it: what a grid shows of it is read elsewhere, this is for keeping the rest. */
export interface StandingCell {
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of its value element; null without one. */
  readonly value: string | null;
  readonly hasFormula: boolean;
}

export interface StandingCells {
  readonly cells: ReadonlyMap<string, StandingCell>;
  /** The attributes of each row, by its number. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** The cells and rows of a sheet as they stand in its part. */
export function standingCells(bytes: Uint8Array, part: string): StandingCells {
  const cells = new Map<string, StandingCell>();
  const rows = new Map<number, Readonly<Record<string, string>>>();
  let row = 0;
  let column = 0;
  let open: {
    attributes: Readonly<Record<string, string>>;
    value: string | null;
    hasFormula: boolean;
  } | null = null;
  let inValue = false;
  scanXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
        rows.set(row, attributes);
      }
      if (name === 'c') {
        const place = parsedCell(attributes['r'] ?? '') ?? { row, column: column + 1 };
        column = place.column;
        open = { attributes, value: null, hasFormula: false };
      }
      if (open && name === 'f') open.hasFormula = true;
      if (open && name === 'v') {
        inValue = true;
        open.value = '';
      }
    },
    text: (piece) => {
      if (open && inValue) open.value = (open.value ?? '') + piece;
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      if (name === 'c' && open) {
        cells.set(cellAddress(row, column), open);
        open = null;
      }
    },
  });
  return { cells, rows };
}
