import type { Month } from '../../src/core/month';
import { euro, months, rate, year, type Euro, type Months, type Rate, type Year } from '../../src/core/unit';

/** Nothing here runs: the compiler is the test. Every line marked as an error must be one. */

declare const wantsEuros: (amount: Euro) => void;
declare const wantsRate: (part: Rate) => void;
declare const wantsYear: (calendarYear: Year) => void;
declare const wantsMonths: (count: Months) => void;
declare const wantsMonth: (month: Month) => void;

// A unit is made by its constructor.
wantsEuros(euro(12));
wantsRate(rate(0.047));
wantsYear(year(2026));
wantsMonths(months(102));

// A unit is a number, so it can be reckoned with.
export const half: number = euro(12) * rate(0.5);

// @ts-expect-error a plain number is not euros until somebody says so
wantsEuros(12);

// @ts-expect-error euros plus a rate are not euros
wantsEuros(euro(12) + rate(0.5));

// @ts-expect-error a rate is not euros
wantsEuros(rate(0.5));

// @ts-expect-error euros are not a rate
wantsRate(euro(12));

// @ts-expect-error a number of months is not a year
wantsYear(months(12));

// @ts-expect-error a year is not a number of months
wantsMonths(year(2026));

// @ts-expect-error a month of the calendar is not a number of months
wantsMonth(months(7));

// @ts-expect-error a year is not a month of the calendar
wantsMonth(year(2026));
