import { isListsSheet } from './lists-sheet';
import { isStoredSheet } from './stored-results';

/** The very hidden sheets that this host keeps for itself. */
export const isHiddenSheet = (sheet: { readonly name: string }): boolean =>
  isListsSheet(sheet) || isStoredSheet(sheet);
