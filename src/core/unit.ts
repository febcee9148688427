declare const unit: unique symbol;
type In<Unit extends string> = number & { readonly [unit]: Unit };

/** Euros, unrounded. */
export type Euro = In<'euro'>;
/** A part of something: 0.047 is 4.7 %. */
export type Rate = In<'rate'>;
/** A calendar year. */
export type Year = In<'year'>;
/** A number of months. */
export type Months = In<'months'>;

export const euro = (amount: number): Euro => amount as Euro;
export const rate = (part: number): Rate => part as Rate;
export const year = (calendarYear: number): Year => calendarYear as Year;
export const months = (count: number): Months => count as Months;
