import { exists } from '../../core/reaches';
import type { Told } from '../explanation/told';

/** What the municipality gives in the year in which most is gone: euros, at the prices of that year. */
export interface MunicipalLoss {
  readonly year: number;
  readonly before: number;
  readonly after: number;
}

/** @param position of the organisation in its table. Null where nothing is lost. */
export const largestMunicipalLoss = (told: Told, position: number): MunicipalLoss | null => {
  const before = told.reference.result.organisations[position]?.municipal ?? [];
  const after = told.evaluation.result.organisations[position]?.municipal ?? [];
  const losses = told.evaluation.result.years.map((year, at) => ({
    year,
    before: before[at] ?? 0,
    after: after[at] ?? 0,
  }));
  const lost = ({ before: had, after: has }: MunicipalLoss): number => had - has;
  const largest = losses.reduce<MunicipalLoss | null>(
    (most, each) => (most === null || lost(each) > lost(most) ? each : most),
    null,
  );
  return largest === null || !exists(lost(largest)) ? null : largest;
};
