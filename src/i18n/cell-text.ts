import { CELL_TEXTS, type CellTexts } from './cell-texts';
import { translator, type PathOf, type TextValues } from './translator';

export type CellTextKey = PathOf<CellTexts>;
export type CellText = (key: CellTextKey, values?: TextValues) => string;

/** The texts that functions put in cells: `cellText('nl')('verdicts.reference')`. */
export const cellText = translator<CellTexts>(CELL_TEXTS).translate;
