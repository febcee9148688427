/// <reference types="office-js" />
import { showsDate } from '../look/format-codes';
import type { CellValue } from '../../../workbook/port';

/** Days between the two days from which workbooks count. */
const DAYS_1900_TO_1904 = 1462;
/** 1 January 2000 in the usual workbook. */
const IN_1900_SYSTEM = 36_526;

/** Asks what number the first day of 2000 has: the API does not say from which year a workbook counts. */
export const askDateSystem = (context: Excel.RequestContext): (() => boolean) => {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value !== IN_1900_SYSTEM;
};

/** A value as the port gives it: dates are days from 1900, whatever the workbook counts from. */
export const asTold = (value: CellValue, format: unknown, since1904: boolean): CellValue =>
  since1904 && typeof value === 'number' && typeof format === 'string' && showsDate(format)
    ? value + DAYS_1900_TO_1904
    : value;

/** A value of the port as the workbook holds it. */
export const asStored = <T>(value: T, format: string, since1904: boolean): T | number =>
  since1904 && typeof value === 'number' && showsDate(format) ? value - DAYS_1900_TO_1904 : value;
