/// <reference types="office-js" />
import type { CellValue } from '../../../workbook/port';

/** Errors as they are called in Dutch; a program may give them in the language of its user. */
const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  '#N/B': '#N/A',
  '#NAAM?': '#NAME?',
  '#WAARDE!': '#VALUE!',
  '#VERW!': '#REF!',
  '#DEEL/0!': '#DIV/0!',
  '#GETAL!': '#NUM!',
  '#LEEG!': '#NULL!',
  '#OVERLOOP!': '#SPILL!',
  '#BEZET!': '#BUSY!',
};

export const errorName = (shown: string): string => DUTCH_ERRORS[shown.toUpperCase()] ?? shown;

/** What the program says of one cell. */
export const cellValue = (value: unknown, type: string): CellValue => {
  switch (type) {
    case 'Empty':
      return null;
    case 'Error':
      return { error: errorName(String(value)) };
    default:
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : { error: '#VALUE!' };
  }
};
