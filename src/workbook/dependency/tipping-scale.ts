import { exists, reaches } from '../../core/reaches';
import type { FirstToFall } from '../../model/risk/first-to-fall';
import type { Series } from '../../model/result';
import type { Told } from '../explanation/told';

/** Two cuts this near are one. */
const JUST_MORE = 1e-3;

/** What a drawing of the tipping point shows. Cuts are shares of all municipal money, 0–1. */
export interface TippingScale {
  /** The largest further cut that is survived. */
  readonly tipping: number;
  /** Whether it falls without any further cut. */
  readonly fallsAnyway: boolean;
  /** Whether there is municipal money to be cut at all. */
  readonly hasMunicipal: boolean;
  /** The fund that falls first, where that is before or together with the organisation itself. */
  readonly firstToFall: FirstToFall | null;
  /** The cut that is being tried; null where it is not the same part in every year. */
  readonly tried: number | null;
}

/**
 * The tipping point in `base`, and where what is `shown` stands on the same scale.
 * @param position of the organisation in its table
 */
export const tippingScale = (base: Told, shown: Told, position: number): TippingScale => {
  const before = base.evaluation.result.organisations[position];
  const after = shown.evaluation.result.organisations[position];
  if (before === undefined || after === undefined) throw new RangeError(`No organisation ${position}`);
  const fallsAnyway = before.failedYear !== null;
  const first = fallsAnyway ? null : base.evaluation.firstToFall(position);
  return {
    tipping: before.tippingCut,
    fallsAnyway,
    hasMunicipal: before.municipal.some((amount) => exists(amount)),
    firstToFall: first !== null && first.cut <= before.tippingCut + JUST_MORE ? first : null,
    tried: sameCut(before.municipal, after.municipal),
  };
};

/** The part that is gone of every amount; null where it is not the same part everywhere, or there is nothing. */
export const sameCut = (before: Series, after: Series): number | null => {
  let cut: number | null = null;
  for (const [at, amount] of before.entries()) {
    if (!exists(amount)) continue;
    const left = after[at] ?? 0;
    cut ??= 1 - left / amount;
    const expected = (1 - cut) * amount;
    if (!reaches(left, expected) || !reaches(expected, left)) return null;
  }
  return cut === null ? null : Math.min(1, Math.max(0, cut));
};
