import type { TableSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { areaName, parsedCell } from '../../../workbook/area';
import { escapedAttribute, escapedText } from '../xml/ooxml-text';
import { tag } from '../xml/tag';
import { bytesOf, xmlText } from '../xml/xml-text';
import { formulaText } from './formula-text';
import { tableArea } from '../../../workbook/spec/table-area';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;
const LOOKS_LIKE_R1C1 = /^[rc]\d*([rc]\d*)?$/i;

function checkTable(table: TableSpec): void {
  if (!NAME.test(table.name) || parsedCell(table.name) || LOOKS_LIKE_R1C1.test(table.name)) {
    throw new BrokenSpec(`${table.name} cannot be the name of a table`);
  }
  const headers = table.columns.map((column) => column.header.toLowerCase());
  if (headers.length === 0 || headers.some((header) => header.trim() === '' || header.length > 255)) {
    throw new BrokenSpec(`${table.name}: every column needs a header of at most 255 characters`);
  }
  const twice = headers.find((header, index) => headers.indexOf(header) !== index);
  if (twice !== undefined) throw new BrokenSpec(`${table.name}: two columns are called ${twice}`);
  if (table.rows.some((row) => row.length !== table.columns.length)) {
    throw new BrokenSpec(`${table.name}: a row has more or fewer cells than there are columns`);
  }
}

/** The formula that all rows of a column share, so that Excel fills it in for new rows; null if there is none. */
function columnFormula(table: TableSpec, index: number): string | null {
  const formulas = table.rows.map((row) => {
    const value = row[index];
    return typeof value === 'object' && value !== null ? formulaText(value.formula, table.name) : null;
  });
  const [first = null] = formulas;
  return formulas.every((each) => each === first) ? first : null;
}

/** The part that makes cells an Excel table, with filter buttons and banded rows. `id` is unique in the workbook. */
export function tablePartBytes(table: TableSpec, id: number): Uint8Array {
  checkTable(table);
  const ref = areaName(tableArea(table));
  const columns = table.columns.map((column, index) => {
    const shared = columnFormula(table, index);
    const content = shared === null ? '' : tag('calculatedColumnFormula', {}, xmlText(escapedText(shared)));
    return tag('tableColumn', { id: index + 1, name: escapedAttribute(column.header) }, content);
  });
  return bytesOf(
    tag(
      'table',
      { xmlns: NAMESPACE, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      tag('autoFilter', { ref }) +
        tag('tableColumns', { count: columns.length }, columns.join('')) +
        tag('tableStyleInfo', {
          name: 'TableStyleLight1',
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: 1,
          showColumnStripes: 0,
        }),
    ),
  );
}
