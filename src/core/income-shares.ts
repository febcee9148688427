import { exists } from './reaches';

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The part of all income that the first source gives, 0–1; null without income. Euros, none below 0. */
export const firstShare = (incomes: readonly number[]): number | null => {
  const income = total(incomes);
  return exists(income) ? (incomes[0] ?? 0) / income : null;
};

/**
 * How much income hangs on few sources: the sum of their squared shares, 1 with a single one; null without income.
 * @example 160, 80, 60, 20 and 80 give 0.265
 */
export const concentration = (incomes: readonly number[]): number | null => {
  const income = total(incomes);
  return exists(income) ? total(incomes.map((amount) => (amount / income) ** 2)) : null;
};
