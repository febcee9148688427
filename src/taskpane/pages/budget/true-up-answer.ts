import { indexFactors } from '../../../core/index-factors';
import { trueUp, type TrueUpMethod } from '../../../core/true-up';

export interface TrueUpQuestion {
  readonly wageShare: number | null;
  readonly provisionalWage: number | null;
  readonly provisionalPrice: number | null;
  readonly definitiveWage: number | null;
  readonly definitivePrice: number | null;
  readonly method: TrueUpMethod;
}

/** Rates; 0.016 is 1.6 %. */
export interface TrueUpAnswer {
  readonly provisional: number;
  readonly definitive: number;
  readonly trueUp: number;
}

/** Wages and prices by their weights: the rise of one year. */
const combined = (wage: number, price: number, wageShare: number): number => {
  const rates = { from: 1, wage: [wage], price: [price], correction: [0] };
  const [factor = 1] = indexFactors(rates, wageShare, { priceLevelYear: 0, years: [1] });
  return factor - 1;
};

/** What is still to be paid of a year whose rates were provisional; null while something is not filled in. */
export const trueUpAnswer = (question: TrueUpQuestion): TrueUpAnswer | null => {
  const { wageShare, provisionalWage, provisionalPrice, definitiveWage, definitivePrice, method } = question;
  if (
    wageShare === null ||
    provisionalWage === null ||
    provisionalPrice === null ||
    definitiveWage === null ||
    definitivePrice === null
  )
    return null;
  const provisional = combined(provisionalWage, provisionalPrice, wageShare);
  const definitive = combined(definitiveWage, definitivePrice, wageShare);
  return { provisional, definitive, trueUp: trueUp(provisional, definitive, method) };
};
