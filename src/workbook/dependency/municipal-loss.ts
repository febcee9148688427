import { exceedsRatio, exists } from '../../core/reaches';
import type { Told } from '../explanation/told';

/** What the municipality gives in one year, with and without what is taken: euros, at the prices of that year. */
export interface MunicipalLoss {
  readonly year: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The first year in which the largest part of the municipal money is gone.
 * @param position of the organisation in its table. Null where nothing is lost.
 */
export const heaviestMunicipalLoss = (told: Told, position: number): MunicipalLoss | null => {
  const had = told.reference.result.organisations[position]?.municipal ?? [];
  const has = told.evaluation.result.organisations[position]?.municipal ?? [];
  let heaviest: MunicipalLoss | null = null;
  let most = 0;
  for (const [at, year] of told.evaluation.result.years.entries()) {
    const before = had[at] ?? 0;
    const after = has[at] ?? 0;
    if (!exists(before - after)) continue;
    const part = (before - after) / before;
    if (!exceedsRatio(part, most)) continue;
    heaviest = { year, before, after };
    most = part;
  }
  return heaviest;
};
