import type { IndexRow } from './model';

/** Indices by wage share and year; 1 in the price level year. */
export interface Prices {
  /** What costs and own income follow. */
  readonly full: (wageShare: number, year: number) => number;
  /** What the municipality goes by: its own rates and true-ups. */
  readonly paid: (wageShare: number, year: number) => number;
}

/** What is paid of an index when the part `withheld` of a rise is not passed on; a fall is passed on whole. */
export const held = (index: number, withheld: number): number => index - withheld * Math.max(0, index - 1);

export function pricesOf(rows: readonly IndexRow[], priceLevelYear: number): Prices {
  const fullRate = (wageShare: number, year: number): number => {
    const row = rowOf(rows, year);
    return wageShare * row.wage + (1 - wageShare) * row.price;
  };
  const paidRate = (wageShare: number, year: number): number => {
    const row = rowOf(rows, year);
    const rate = wageShare * (row.paidWage ?? row.wage) + (1 - wageShare) * (row.paidPrice ?? row.price);
    return rate + (row.year === year ? (row.correction ?? 0) : 0);
  };
  return {
    full: remembered(chained(fullRate, priceLevelYear)),
    paid: remembered(chained(paidRate, priceLevelYear)),
  };
}

/** The row of a year, or the last one before it. */
function rowOf(rows: readonly IndexRow[], year: number): IndexRow {
  const earlier = rows.filter((row) => row.year <= year).sort((a, b) => b.year - a.year);
  const row = earlier[0];
  if (row === undefined) throw new Error(`No index rates for ${year} or before.`);
  return row;
}

type ByShareAndYear = (wageShare: number, year: number) => number;

const chained =
  (rate: ByShareAndYear, priceLevelYear: number): ByShareAndYear =>
  (wageShare, year) => {
    let index = 1;
    for (let k = priceLevelYear + 1; k <= year; k++) index *= 1 + rate(wageShare, k);
    for (let k = year + 1; k <= priceLevelYear; k++) index /= 1 + rate(wageShare, k);
    return index;
  };

function remembered(index: ByShareAndYear): ByShareAndYear {
  const known = new Map<number, Map<number, number>>();
  return (wageShare, year) => {
    const years = known.get(wageShare) ?? new Map<number, number>();
    known.set(wageShare, years);
    const value = years.get(year) ?? index(wageShare, year);
    years.set(year, value);
    return value;
  };
}
