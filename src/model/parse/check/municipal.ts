import { checkName, type KnownNames } from '../known-names';
import type { ParsedRow } from '../parse-rows';
import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { checkPeriod } from './period';

export const checkMunicipal = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  for (const stream of tables.municipal) {
    const { source, row } = stream;
    checkName(names, report, source, {
      column: 'organisation',
      kind: 'organisation',
      name: row.organisation,
    });
    checkLot(stream, names, report);
    checkSize(stream, report);
    checkPeriod(source, row, report);
  }
};

const checkLot = ({ source, row }: ParsedRow<'municipal'>, names: KnownNames, report: Report): void => {
  if (row.stream === 'subsidy') {
    if (row.lot !== null) report('error', 'lot-not-allowed', source, 'lot', { stream: row.stream });
  } else if (row.lot === null) {
    report('error', 'lot-needed', source, 'lot', { stream: row.stream });
  } else {
    checkName(names, report, source, { column: 'lot', kind: 'lot', name: row.lot });
  }
};

/** One of share and amount: a subsidy is an amount, a part of what is ring-fenced a share. */
const checkSize = ({ source, row }: ParsedRow<'municipal'>, report: Report): void => {
  const { share, amount, stream } = row;
  const wrong =
    stream === 'subsidy'
      ? amount === null || share !== null
      : stream === 'ringfenced'
        ? share === null || amount !== null
        : (share === null) === (amount === null);
  if (wrong)
    report('error', 'share-or-amount', source, stream === 'subsidy' ? 'amount' : 'share', { stream });
};
