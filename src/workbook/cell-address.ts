import { columnLetters } from './area';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R\d+|C\d+|R|C)$/i;

/** A sheet's name as a formula writes it: `Opdracht`, `'Scenario''s'`. */
export const quotedSheet = (sheet: string): string =>
  PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** `Organisaties!D7`; row and column count from 1. */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!${columnLetters(column)}${row}`;
