/** A very hidden sheet of ours for drop-down lists that do not fit in their rule: one list per column. */
export const LISTS_SHEET = 'kpLijsten';

/** Before the name of a sheet: what its spilled tables last gave, kept in files that were written without Excel. */
export const STORED_PREFIX = 'kp~';

/** The hidden sheets that are our own business, not the user's. */
export const isHiddenSheet = (name: string): boolean =>
  name.toLowerCase() === LISTS_SHEET.toLowerCase() || name.startsWith(STORED_PREFIX);
