import { storedName } from '../../write/stored-results';
import type { GridCell, GridContent, GridSheet } from '../grid-book';
import { isFormula } from '../same-content';
import { arrayArea, keepsResults } from './grid-formula-xml';
import type { StandingBook } from './standing-book';

/** What a sheet of the grid keeps on a very hidden one, see `storedFormula`. */
export interface StoredSheet {
  readonly of: GridSheet;
  readonly sheet: GridSheet;
}

/** A cell in which nothing stands would be shown as 0, an empty text is shown as nothing. */
const kept = (value: GridContent): GridContent =>
  value === null || value === '' ? { formula: '""', value: '' } : value;

function storedCells(cell: GridCell, book: StandingBook): readonly GridCell[] {
  const { content, row, column } = cell;
  if (!isFormula(content) || !keepsResults(content)) return [];
  if (arrayArea(cell, book.at(cell.origin)) === null) return [];
  const values = content.spilled ?? [[content.value]];
  return values.flatMap((line, down) =>
    line.map((value, right) => ({
      row: row + down,
      column: column + right,
      origin: null,
      content: kept(value),
      look: {},
    })),
  );
}

const EMPTY = {
  origin: null,
  hidden: true,
  tabColour: null,
  gridLines: true,
  zoom: 100,
  rightToLeft: false,
  frozen: { rows: 0, columns: 0 },
  defaultWidth: null,
  defaultHeight: null,
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  filter: null,
  validations: [],
  highlights: [],
  charts: [],
} as const;

/** What spilled formulas of ours last gave, in the same cells of a sheet of its own for each sheet with such. */
export function storedSheets(sheets: readonly GridSheet[], book: StandingBook): readonly StoredSheet[] {
  const taken = new Set<string>();
  return sheets.flatMap((of): readonly StoredSheet[] => {
    const name = storedName(of.name);
    const cells = of.cells.flatMap((cell) => storedCells(cell, book));
    // Of two sheets whose long names begin alike only one can keep its results; the other has plain formulas.
    if (cells.length === 0 || taken.has(name.toLowerCase())) return [];
    taken.add(name.toLowerCase());
    return [{ of, sheet: { ...EMPTY, name, cells } }];
  });
}
