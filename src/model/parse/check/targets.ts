import { exists } from '../../../core/reaches';
import { EVERY_LOT, NOT_YET_GIVEN, ON_SUBSIDIES } from '../../tables';
import { checkName, type KnownNames } from '../known-names';
import type { ParsedRow } from '../parse-rows';
import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { isPhase } from './phase';

export const checkTargets = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  const freeValue = tables.lots.reduce((sum, { row }) => sum + row.annualValue - row.ringFenced, 0);
  const allotted = tables.scenarios.some(({ row }) => row.allot);
  for (const target of tables.targets) {
    const { source, row } = target;
    const onLots = row.lot !== ON_SUBSIDIES && row.lot !== NOT_YET_GIVEN;
    if (onLots && row.lot !== EVERY_LOT) {
      checkName(names, report, source, { column: 'lot', kind: 'lot', name: row.lot });
    }
    if (row.lot === NOT_YET_GIVEN && row.unit === 'share')
      report('error', 'stelpost-in-share', source, 'unit', {});
    if (row.indexed && !onLots) report('error', 'indexed-target', source, 'indexed', {});
    if (row.unit === 'share' && row.amount > 1) {
      report('error', 'outside-bounds', source, 'amount', { low: 0, high: 1, unit: 'share' });
    }
    const spread = row.lot === EVERY_LOT || (row.lot === NOT_YET_GIVEN && allotted);
    if (spread && row.unit === 'EUR' && exists(row.amount) && !exists(freeValue)) {
      report('error', 'spread-over-nothing', source, 'lot', { target: row.name });
    }
    checkPhase(target, report);
  }
};

const checkPhase = ({ source, row }: ParsedRow<'targets'>, report: Report): void => {
  const { phase } = row;
  if (!isPhase(phase)) return report('error', 'phase-outside-bounds', source, 'phase', {});
  if (row.kind !== 'structural' || typeof phase === 'number') return;
  const last = phase.at(-1) ?? 1;
  const rises = phase.every((level, k) => level >= (phase[k - 1] ?? 0));
  if (rises && last < 1) report('warning', 'staircase-below-one', source, 'phase', { last });
};
