/** Half a cent: budgets sit exactly on their thresholds, and doubles do not. */
const HALF_A_CENT = 0.005;
const RATIO_SLACK = 1e-9;

/** "At least" between two amounts in euros. */
export const reaches = (actual: number, required: number): boolean => actual >= required - HALF_A_CENT;

/** Whether an amount in euros is something at all. */
export const isThere = (amount: number): boolean => amount > HALF_A_CENT;

/** "At least" between two ratios. */
export const ratioReaches = (actual: number, required: number): boolean => actual >= required - RATIO_SLACK;

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
