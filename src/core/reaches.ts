/** Budgets sit exactly on their thresholds; half a cent keeps binary fractions from deciding. */
export const HALF_CENT = 0.005;
/** The slack of a comparison of ratios. */
export const RATIO_SLACK = 1e-9;

/** Whether an amount in euros is at least what is required. Every such comparison goes through here. */
export const reaches = (actual: number, required: number): boolean => actual >= required - HALF_CENT;

/** Whether there is an amount at all. */
export const exists = (amount: number): boolean => amount > HALF_CENT;

/** Whether a ratio is above a limit, equality counting as not above. */
export const exceedsRatio = (ratio: number, limit: number): boolean => ratio > limit + RATIO_SLACK;

/** Whether a ratio is at least a limit. */
export const reachesRatio = (ratio: number, limit: number): boolean => ratio >= limit - RATIO_SLACK;
