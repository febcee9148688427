import { STORED_PREFIX } from '../../../workbook/spec/hidden-sheets';
import type { CellSpec, SheetSpec, SpillSpec } from '../../../workbook/spec/sheet-spec';
import { areaName, type Area } from '../../../workbook/area';

/** Before the name of a sheet: the very hidden sheet that keeps what its spilled tables last gave. */
const LONGEST_NAME = 31;

export const storedName = (sheet: string): string => `${STORED_PREFIX}${sheet}`.slice(0, LONGEST_NAME);

export const isStoredSheet = ({ name }: { readonly name: string }): boolean => name.startsWith(STORED_PREFIX);

/**
 * The formula of a spilled table for a file. Excel without the add-in and LibreOffice do not know our functions
 * and calculate spilled formulas all the same; then, and only then (error 5 is `#NAME?`), the cells show what
 * the function last gave. Any other error is the function's own and stands.
 */
export const storedFormula = (sheet: string, formula: string, area: Area): string => {
  const stored = `'${storedName(sheet).replaceAll("'", "''")}'!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  return `IFERROR(${formula},IF(ERROR.TYPE(${formula})=5,${stored},${formula}))`;
};

/** What the spilled tables of a sheet last gave, in the same cells of a very hidden sheet; null without any. */
export const storedSheet = (spec: SheetSpec): SheetSpec | null =>
  spec.spills.length === 0
    ? null
    : {
        name: storedName(spec.name),
        role: 'result',
        columnWidths: [],
        frozen: { rows: 0, columns: 0 },
        cells: spec.spills.flatMap(storedCells),
        tables: [],
        spills: [],
        charts: [],
        highlights: [],
        print: { orientation: 'portrait', pagesWide: 1, footer: '' },
      };

/** A cell in which nothing stands would be shown as 0, an empty text is shown as nothing. */
const storedCells = (spill: SpillSpec): readonly CellSpec[] =>
  spill.values.flatMap((row, down) =>
    row.map((value, right): CellSpec => ({
      row: spill.row + down,
      column: spill.column + right,
      value: value === null || value === '' ? { formula: '""', value: '' } : value,
      style: 'text',
      format: 'general',
    })),
  );
