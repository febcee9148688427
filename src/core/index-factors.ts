/** Yearly rates for consecutive years: `wage[0]` belongs to year `from`. */
export interface YearlyRates {
  readonly from: number;
  readonly wage: readonly number[];
  readonly price: readonly number[];
  /** The true-up of a provisional rate, added to the combined rate. */
  readonly correction: readonly number[];
}

/** The combined rate of one year: wages and prices by their weights, and the true-up. */
const combinedRate = (rates: YearlyRates, wageShare: number, calendarYear: number): number => {
  const at = calendarYear - rates.from;
  return wageShare * rates.wage[at]! + (1 - wageShare) * rates.price[at]! + rates.correction[at]!;
};

/**
 * The index of each year against the price level year: the product of the rates since, or its inverse before.
 * `rates` must cover every year between the price level year and the years asked for.
 * @example wage share 0.9, 4.94 % wages and 2.51 % prices: one year on it is 1.04697
 */
export const indexFactors = (
  rates: YearlyRates,
  wageShare: number,
  period: { readonly priceLevelYear: number; readonly years: readonly number[] },
): number[] =>
  period.years.map((calendarYear) => {
    let factor = 1;
    for (let k = period.priceLevelYear + 1; k <= calendarYear; k++)
      factor *= 1 + combinedRate(rates, wageShare, k);
    for (let k = calendarYear + 1; k <= period.priceLevelYear; k++)
      factor /= 1 + combinedRate(rates, wageShare, k);
    return factor;
  });

/** What is left of an index when a part of its rise is not paid; a fall is passed on whole. */
export const held = (index: number, withheld: number): number => index - withheld * Math.max(0, index - 1);
