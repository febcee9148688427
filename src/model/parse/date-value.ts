import { daysInYear, daysBeforeMonth, monthOf } from '../../core/month';
import type { PlainDate } from '../model';

/** 1 January 1900 is day 1; Excel counts a 29 February 1900 that never was, so from March 1900 on it is one ahead. */
const SERIAL_OF_1900 = 1;
const FIRST_SERIAL_AFTER_PHANTOM = 61;
const LAST_SERIAL = 2958465;

/** Excel's serial number of a day as a date; null if it is not one. */
export const dateFromSerial = (serial: number): PlainDate | null => {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SERIAL_AFTER_PHANTOM && whole <= LAST_SERIAL)) return null;
  let left = whole - SERIAL_OF_1900 - 1;
  let calendarYear = 1900;
  while (left >= daysInYear(calendarYear)) left -= daysInYear(calendarYear++);
  let month = 1;
  while (left >= daysBeforeMonth(calendarYear, month + 1)) month++;
  return { month: monthOf(calendarYear, month), day: left - daysBeforeMonth(calendarYear, month) + 1 };
};

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** `2025-07-01` or `1-7-2025`; null if it is not a date that exists. */
export const dateFromText = (text: string): PlainDate | null => {
  const iso = ISO.exec(text.trim());
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = DUTCH.exec(text.trim());
  return dutch === null ? null : existing(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
};

/** A date of the calendar, as a spreadsheet library gives it: at midnight in universal time. */
export const dateFromClock = (date: Date): PlainDate | null =>
  Number.isNaN(date.getTime())
    ? null
    : existing(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

const existing = (calendarYear: number, month: number, day: number): PlainDate | null => {
  if (calendarYear < 1900 || calendarYear > 9999 || month < 1 || month > 12) return null;
  const length = daysBeforeMonth(calendarYear, month + 1) - daysBeforeMonth(calendarYear, month);
  return day >= 1 && day <= length ? { month: monthOf(calendarYear, month), day } : null;
};
