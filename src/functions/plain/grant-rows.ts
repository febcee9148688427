import type { RawRow } from '../../model/parse/raw';
import type { CellValue, TableImage } from '../../workbook/port';
import { matchHeaders } from '../../workbook/read/match-headers';
import { readRows } from '../../workbook/read/read-rows';
import type { ArgumentName } from '../argument/argument-name';
import { rangeIn, type Cells } from '../argument/range-in';
import { refuse } from './refuse';

const GRANTS: ArgumentName = { nl: 'fondsen', en: 'grants' };

/** The one organisation that a plain function is about. */
export const ORGANISATION = 'organisatie';

/** What matters within one year, in the order in which it stands where there are no headers. */
const COLUMNS = ['funder', 'amount', 'condition', 'threshold', 'dependsOn', 'maxShare'] as const;

/** Two headers of ours are no accident. */
const FEWEST_HEADERS = 2;

/**
 * The rows of `kpGrants` in a range: with headers, as in kpGrants, or without, in a fixed order. When grants begin,
 * end and are decided on plays no part. Ends with `#VALUE!` where they are of several organisations.
 */
export const grantRowsIn = (given: unknown): readonly RawRow[] => {
  const cells = rangeIn(GRANTS, given);
  const image = imageOf(cells);
  const headers = matchHeaders('grants', image);
  const columns = new Set(headers.map(({ column }) => column));
  if (!columns.has('funder') || !columns.has('amount')) refuse(GRANTS, 'plainFunctions.grantColumns');
  const rows = readRows('grants', image, headers);
  const organisations = new Set(rows.map(({ values }) => values['organisation'] ?? null));
  if (organisations.size > 1) refuse(GRANTS, 'plainFunctions.oneOrganisation');
  return rows.map(({ row, values }) => ({
    row,
    values: {
      organisation: ORGANISATION,
      ...Object.fromEntries(COLUMNS.map((column) => [column, values[column]])),
    },
  }));
};

/** Without headers the ones of ours are put above it. */
const imageOf = (cells: Cells): TableImage => {
  const rows = cells.map((row) => row.map(asCell));
  const [first = [], ...others] = rows;
  const plain = { name: 'kpGrants', sheet: '', top: 1, left: 1, merged: [] };
  const headed = { ...plain, headers: first, rows: others };
  const known = matchHeaders('grants', headed).filter(({ column }) => column !== null);
  if (known.length >= FEWEST_HEADERS) return headed;
  if (first.length > COLUMNS.length) refuse(GRANTS, 'plainFunctions.grantColumns');
  return { ...plain, headers: COLUMNS.slice(0, Math.max(FEWEST_HEADERS, first.length)), rows };
};

const asCell = (cell: unknown): CellValue =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
