/** Budgets sit exactly on their thresholds; half a cent keeps binary fractions from deciding. */
export const HALF_CENT = 0.005;
/** The slack of a comparison of ratios. */
export const RATIO_SLACK = 1e-9;

/** The least that reaches what is required, for comparing with the same amount many times. */
export const leastThatReaches = (required: number): number => required - HALF_CENT;

/** Whether an amount in euros is at least what is required. Every such comparison goes through here. */
export const reaches = (actual: number, required: number): boolean => actual >= leastThatReaches(required);

/** The least that exists: the first double above half a cent. */
export const leastThatExists = HALF_CENT + 2 ** -60;

/** Whether there is an amount at all. */
export const exists = (amount: number): boolean => amount > HALF_CENT;

/** Whether a ratio is above a limit, equality counting as not above. */
export const exceedsRatio = (ratio: number, limit: number): boolean => ratio > limit + RATIO_SLACK;

/** Whether a ratio is at least a limit. */
export const reachesRatio = (ratio: number, limit: number): boolean => ratio >= limit - RATIO_SLACK;
