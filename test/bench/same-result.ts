import type { Result } from '../../src/model/result';

/**
 * The places where two answers about one model differ by more than they may: euros by more than a cent,
 * tipping cuts and repairs by more than 0.000002, ratios in their ninth
 * figure (those of differences in their sixth). Events, reasons and mutual
 * grants may come in any order.
 */
export function differences(actual: Result, expected: Result): string[] {
  return compare('', comparable(actual), comparable(expected));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function comparable(result: Result): Json {
  const json = JSON.parse(JSON.stringify(result)) as Record<string, Json>;
  const organisations = (json['organisations'] as Record<string, Json>[]).map((row) => ({
    ...row,
    reasons: [...(row['reasons'] as string[])].sort(),
  }));
  return { ...json, organisations, events: inOrder(json['events']!), mutual: inOrder(json['mutual']!) };
}

const inOrder = (rows: Json): Json => {
  const key = (row: Json): string => {
    const { year, round, organisation, funder, effect } = row as Record<string, Json>;
    return JSON.stringify([year, round ?? null, organisation, funder, effect ?? null]);
  };
  return [...(rows as Json[])].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

function compare(place: string, actual: Json | undefined, expected: Json | undefined): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= slack(place, expected) ? [] : [told(place, actual, expected)];
  }
  if (isNested(actual) && isNested(expected) && Array.isArray(actual) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    const [a, e] = [actual as Record<string, Json>, expected as Record<string, Json>];
    return [...keys].flatMap((key) => compare(`${place}.${key}`, a[key], e[key]));
  }
  return actual === expected ? [] : [told(place, actual, expected)];
}

const isNested = (value: Json | undefined): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

const told = (place: string, actual: Json | undefined, expected: Json | undefined): string =>
  `${place.slice(1)}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;

const SEARCHED = /\.(tippingCut|repair)$/;
/** Follows from a searched share, so it is as loose as that. */
const SEARCHED_EUROS = /\.repairAmount\./;
const RATIOS =
  /\.(activity|dependency|concentration|reserveMonths|runwayMonths|ownIncomeNeeded|broughtIn|fteLost|subcontractShare|subcontractors|needShare|years|months|year|failedYear|round|red|amber|green)(\.|$)/;

/** Quotients of two differences between large sums: their last figures are noise. */
const OF_DIFFERENCES = /\.(leverage|cofundingSavedPerEuro|lossShare)$/;

function slack(place: string, expected: number): number {
  if (SEARCHED.test(place)) return 2e-6;
  if (SEARCHED_EUROS.test(place)) return 0.01 + 2e-6 * Math.abs(expected);
  if (OF_DIFFERENCES.test(place)) return 1e-6 * Math.max(1, Math.abs(expected));
  if (RATIOS.test(place)) return 1e-9 * Math.max(1, Math.abs(expected));
  return 0.01;
}
