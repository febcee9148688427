/** What a workbook of this product's users may be. Far above real ones, far below what hurts a machine. */
export const LIMITS = {
  /** Bytes of a file that is read at all. */
  fileBytes: 50_000_000,
  /** Bytes of all parts together, unpacked. */
  unpackedBytes: 200_000_000,
  parts: 10_000,
  /** Unpacked bytes per packed byte, counted once `ratioFrom` bytes have come out. Deflate reaches 1,032. */
  ratio: 200,
  ratioFrom: 20_000_000,
} as const;

export type Limits = { readonly [K in keyof typeof LIMITS]: number };
