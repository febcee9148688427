import type { Horizon, OrganisationIndex, Support } from './model';

/** Support that a scenario has, with its euros per year. */
export interface SupportFlow {
  readonly from: OrganisationIndex;
  readonly to: OrganisationIndex;
  readonly amounts: readonly number[];
}

export const supportFlows = (
  rows: readonly Support[],
  horizon: Horizon,
  part: readonly number[],
  ended: ReadonlySet<OrganisationIndex>,
): readonly SupportFlow[] =>
  rows
    .filter((row) => !ended.has(row.from))
    .map((row) => ({
      from: row.from,
      to: row.to,
      amounts: horizon.years.map((calendarYear, y) =>
        calendarYear >= (row.firstYear ?? -Infinity) && calendarYear <= (row.lastYear ?? Infinity)
          ? row.amount * part[y]!
          : 0,
      ),
    }));

/** Whether an organisation has not failed in an earlier year. */
export const standsIn = (failed: Int16Array, organisation: OrganisationIndex, year: number): boolean =>
  failed[organisation]! < 0 || failed[organisation]! >= year;

/** Writes the support of one year, which depends on who failed before it. */
export const paySupport = (
  flows: readonly SupportFlow[],
  failed: Int16Array,
  support: Float64Array,
  years: number,
  year: number,
): void => {
  for (const flow of flows) {
    if (standsIn(failed, flow.from, year)) support[flow.to * years + year]! += flow.amounts[year]!;
  }
};
