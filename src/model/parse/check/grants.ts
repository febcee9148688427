import type { Condition } from '../../tables';
import { checkName, type KnownNames } from '../known-names';
import { nearestName } from '../nearest';
import type { ParsedRow } from '../parse-rows';
import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { groupBy } from './group-by';
import { checkPeriod } from './period';

type GrantRow = ParsedRow<'grants'>;

/** Conditions whose threshold is a part of something, 0–1. */
const SHARE_THRESHOLD: readonly Condition[] = [
  'share',
  'retained',
  'own',
  'covered',
  'coveredWithout',
  'cofunders',
];
/** Conditions whose threshold is euros a year, or euros per municipal euro. */
const OTHER_THRESHOLD: readonly Condition[] = ['amount', 'match'];

export const checkGrants = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  const perOrganisation = groupBy(tables.grants, ({ row }) => row.organisation);
  for (const grant of tables.grants) {
    const { source, row } = grant;
    checkName(names, report, source, {
      column: 'organisation',
      kind: 'organisation',
      name: row.organisation,
    });
    checkThreshold(grant, report);
    checkPeriod(source, row, report);
    if (row.lag > 0 && row.recovers) report('error', 'lag-with-recovers', source, 'lag', {});
    if (row.lag > 0 && row.term !== null && row.term > 1) {
      report('error', 'lag-with-term', source, 'lag', { term: row.term });
    }
    if (row.to === null && row.term === null)
      report('warning', 'grant-without-end', source, 'to', { funder: row.funder });
    checkDependence(grant, perOrganisation.get(row.organisation) ?? [], report);
  }
  for (const grants of perOrganisation.values()) checkOverlap(grants, report);
};

const checkThreshold = ({ source, row }: GrantRow, report: Report): void => {
  const { condition, threshold } = row;
  const isShare = SHARE_THRESHOLD.includes(condition);
  if (!isShare && !OTHER_THRESHOLD.includes(condition)) return;
  if (threshold === null) return report('error', 'missing-threshold', source, 'threshold', { condition });
  if (isShare && threshold > 1) {
    report('error', 'outside-bounds', source, 'threshold', { low: 0, high: 1, unit: 'share' });
  }
};

const checkDependence = ({ source, row }: GrantRow, others: readonly GrantRow[], report: Report): void => {
  if (row.condition !== 'funder') return;
  const { dependsOn } = row;
  if (dependsOn === null) return report('error', 'missing-value', source, 'dependsOn', {});
  if (dependsOn === row.funder)
    return report('error', 'depends-on-itself', source, 'dependsOn', { funder: dependsOn });
  const wanted = others.filter((other) => other.row.funder === dependsOn);
  if (wanted.length === 0) {
    const nearest = nearestName(
      dependsOn,
      others.map((other) => other.row.funder),
    );
    return report('error', 'unknown-name', source, 'dependsOn', { kind: 'funder', nearest });
  }
  if (wanted.some((other) => other.row.condition === 'guarantee')) {
    report('error', 'depends-on-guarantee', source, 'dependsOn', { funder: dependsOn });
  }
};

/** Grants of one funder to one organisation may follow each other, not overlap. */
const checkOverlap = (grants: readonly GrantRow[], report: Report): void => {
  grants.forEach((grant, at) => {
    const earlier = grants
      .slice(0, at)
      .find(
        (other) =>
          other.row.funder === grant.row.funder &&
          (other.row.from?.first ?? -Infinity) <= (grant.row.to?.last ?? Infinity) &&
          (grant.row.from?.first ?? -Infinity) <= (other.row.to?.last ?? Infinity),
      );
    if (earlier === undefined) return;
    const details = { funder: grant.row.funder, otherRow: earlier.source.row };
    report('error', 'grants-overlap', grant.source, 'from', details);
  });
};
