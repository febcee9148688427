import type { Sheet } from './sheet';

/** A defined name. */
export interface Name {
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Null where it counts for the whole workbook. */
  readonly sheet: Sheet | null;
  there: boolean;
}
