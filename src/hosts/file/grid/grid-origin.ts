/**
 * Where a cell was read from: the place of its sheet in the file, from 1, and its address, such as `2!B7`.
 * It stays true when the cell is moved or copied to another sheet.
 */
export const cellOrigin = (sheet: number, address: string): string => `${sheet}!${address}`;

export interface OriginPlace {
  /** The place of the sheet in the file, from 1. */
  readonly sheet: number;
  readonly address: string;
}

export const originPlace = (origin: string): OriginPlace => {
  const at = origin.indexOf('!');
  return { sheet: Number(origin.slice(0, at)), address: origin.slice(at + 1) };
};
