import { reaches, RATIO_SLACK } from '../../../core/reaches';
import { monthAfter } from '../../../core/month';
import type { Span } from '../../../core/span';
import { checkName, type KnownNames } from '../known-names';
import type { ParsedRow } from '../parse-rows';
import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';

type LotRow = ParsedRow<'lots'>;

export const checkLots = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  for (const lot of tables.lots) {
    const { source, row } = lot;
    if (row.start.day !== 1) report('error', 'not-first-of-month', source, 'start', {});
    if (!reaches(row.annualValue, row.ringFenced)) {
      report('error', 'ring-fenced-exceeds', source, 'ringFenced', { annualValue: row.annualValue });
    }
    if (row.mainContractor !== null) checkMain(tables, names, report, lot, row.mainContractor);
    checkShares(tables, report, lot, 'contract');
    checkShares(tables, report, lot, 'ringfenced');
  }
};

const checkMain = (
  tables: ParsedTables,
  names: KnownNames,
  report: Report,
  lot: LotRow,
  main: string,
): void => {
  if (!checkName(names, report, lot.source, { column: 'mainContractor', kind: 'organisation', name: main }))
    return;
  const twice = tables.municipal.some(
    ({ row }) =>
      row.organisation === main &&
      row.lot === lot.row.lot &&
      (row.stream === 'subcontract' || row.stream === 'partner'),
  );
  if (twice) report('error', 'main-is-subcontractor', lot.source, 'mainContractor', { lot: lot.row.lot });
};

/** Shares of one budget may follow each other; what counts is the month in which they are most together. */
const checkShares = (
  tables: ParsedTables,
  report: Report,
  lot: LotRow,
  stream: 'contract' | 'ringfenced',
): void => {
  const sharing = tables.municipal.filter(
    ({ row }) =>
      row.lot === lot.row.lot &&
      (stream === 'ringfenced'
        ? row.stream === 'ringfenced'
        : row.stream === 'subcontract' || row.stream === 'partner'),
  );
  const span = termOf(lot);
  const starts = new Set(sharing.map(({ row }) => Math.max(row.from?.first ?? span.first, span.first)));
  const totals = [...starts].map((month) => {
    const then = sharing.filter(
      ({ row }) => (row.from?.first ?? span.first) <= month && (row.to?.last ?? span.last) >= month,
    );
    return { then, total: then.reduce((sum, { row }) => sum + shareOf(lot, row), 0) };
  });
  const worst = totals.reduce((most, one) => (one.total > most.total ? one : most), {
    then: sharing,
    total: 0,
  });
  const last = worst.then.at(-1);
  if (worst.total <= 1 + RATIO_SLACK || last === undefined) return;
  report('error', 'shares-exceed', last.source, last.row.share === null ? 'amount' : 'share', {
    lot: lot.row.lot,
    stream,
    total: worst.total,
    rows: worst.then.map(({ source }) => source.row),
  });
};

const termOf = ({ row }: LotRow): Span => ({
  first: row.start.month,
  last: monthAfter(row.start.month, row.termMonths - 1),
});

const shareOf = (lot: LotRow, row: ParsedRow<'municipal'>['row']): number => {
  if (row.share !== null) return row.share;
  const amount = row.amount ?? 0;
  const whole = (lot.row.annualValue - lot.row.ringFenced) * (1 - lot.row.coordinationFee);
  return amount === 0 ? 0 : amount / whole;
};
