import { year, type Year } from './unit';

declare const monthMark: unique symbol;
/** A calendar month, counted from January of the year 0, so that months can be subtracted. */
export type Month = number & { readonly [monthMark]: true };

/** `month` counts from 1. */
export const monthOf = (calendarYear: number, month: number): Month =>
  (calendarYear * 12 + month - 1) as Month;

export const monthAfter = (month: Month, count: number): Month => (month + count) as Month;

export const yearOfMonth = (month: Month): Year => year(Math.floor(month / 12));

/** 1 for January. */
export const monthNumber = (month: Month): number => (month % 12) + 1;

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

export const isLeapYear = (calendarYear: number): boolean =>
  calendarYear % 4 === 0 && (calendarYear % 100 !== 0 || calendarYear % 400 === 0);

export const daysInYear = (calendarYear: number): number => (isLeapYear(calendarYear) ? 366 : 365);

/** Days of a year that lie before its month `month` (1–13; 13 gives the whole year). */
export const daysBeforeMonth = (calendarYear: number, month: number): number =>
  DAYS_BEFORE[month - 1]! + (month > 2 && isLeapYear(calendarYear) ? 1 : 0);
