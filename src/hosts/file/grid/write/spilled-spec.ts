import type { Scalar, SheetSpec, SpillSpec } from '../../../../workbook/spec/sheet-spec';
import type { GridError, GridSheet } from '../grid-book';

const OURS = /\bKP\.\w+\(/;

/** The spilled tables of our functions on a sheet, with what they last gave, for the sheet that keeps it. */
export const spilledSpec = (sheet: GridSheet): SheetSpec => ({
  name: sheet.name,
  role: 'result',
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  cells: [],
  tables: [],
  spills: sheet.cells.flatMap(({ row, column, content }): readonly SpillSpec[] => {
    if (typeof content !== 'object' || content === null || !('formula' in content)) return [];
    if (content.spill === undefined || content.spilled === undefined || !OURS.test(content.formula))
      return [];
    const values = content.spilled.map((line) => line.map(plain));
    return [{ row, column, formula: content.formula, values, columns: [] }];
  }),
  charts: [],
  highlights: [],
  print: { orientation: 'portrait', pagesWide: 1, footer: '' },
});

const plain = (value: Scalar | GridError): Scalar =>
  typeof value === 'object' && value !== null ? value.error : value;
