/** Why a workbook was not written in. The workbook stands as it was. */
export type WhyRefused =
  /** Sheets, or the structure of the workbook itself (`null`), are protected. */
  | { readonly reason: 'protected'; readonly sheet: string | null }
  | { readonly reason: 'sheetGone'; readonly sheet: string }
  | { readonly reason: 'tableGone'; readonly table: string }
  | { readonly reason: 'columnGone'; readonly table: string; readonly column: string }
  | { readonly reason: 'rowGone'; readonly table: string; readonly row: number }
  /** The program is too old: what it lacks, such as `ExcelApi 1.13`. */
  | { readonly reason: 'tooOld'; readonly lacks: string }
  /** A cell stayed in editing for too long. */
  | { readonly reason: 'editing' }
  /** Something stands where a table would have to grow. */
  | { readonly reason: 'noRoom'; readonly table: string }
  /** The program said no; in its own words. */
  | { readonly reason: 'program'; readonly message: string };

/** Writing that could not be done; nothing was changed, or everything was put back. */
export class WriteRefusal extends Error {
  override readonly name = 'WriteRefusal';

  constructor(readonly why: WhyRefused) {
    super(`not written: ${why.reason}`);
  }
}
