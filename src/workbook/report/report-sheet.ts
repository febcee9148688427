import type { Layout } from '../layout/layout';
import { textCell } from '../results/cells';
import { modelFormula } from '../results/model-formula';
import { absolute, onSheet, PLACES } from '../results/places';
import type { Language } from '../../i18n/language';
import type { CellSpec, SheetSpec, SpillSpec } from '../spec/sheet-spec';

/** One table of a report: one of our functions on the model, with what it now gives. */
export interface ReportPart {
  readonly heading: string;
  /** Such as `BRIDGE`. */
  readonly name: string;
  /** What comes after the model: texts, such as names of scenarios. */
  readonly given: readonly string[];
  readonly layout: Layout;
}

export interface ReportInput {
  /** Name of the sheet and its title. */
  readonly name: string;
  readonly about: string;
  readonly parts: readonly ReportPart[];
  /** Our tables in the workbook by name, for a workbook without result sheets. */
  readonly tables: readonly string[];
  /** The handle of the model as it now is. */
  readonly handle: string;
  /** Whether the sheet with checks, which holds the model, is there. */
  readonly hasResults: boolean;
  readonly language: Language;
}

const MODEL = { row: 3, column: 1 } as const;
const FIRST_ROW = 6;
/** Rows left open below a table, as it may grow. */
const ROOM = 6;

/** What is shown in the pane on a sheet of its own, as live formulas. */
export const reportSheet = (input: ReportInput): SheetSpec => {
  const { name, about, parts } = input;
  const widest = Math.max(1, ...parts.map(({ layout }) => layout.columns.length));
  const cells: CellSpec[] = [
    { row: 1, column: 1, value: name, style: 'title' },
    { row: 2, column: 1, value: about, style: 'subtitle' },
    modelCell(input),
  ];
  const spills: SpillSpec[] = [];
  let row = FIRST_ROW;
  for (const { heading, name: called, given, layout } of parts) {
    cells.push(textCell({ row: row - 1, column: 1 }, heading, 'label'));
    spills.push({
      row,
      column: 1,
      formula: `KP.${called}(${[absolute(MODEL), ...given.map(quoted)].join(',')})`,
      values: layout.rows,
      columns: layout.columns,
      ...(layout.rowFormats === undefined ? {} : { rowFormats: layout.rowFormats }),
    });
    row += layout.rows.length + ROOM;
  }
  return {
    name,
    role: 'result',
    columnWidths: [34, ...Array.from({ length: widest - 1 }, () => 16)],
    frozen: { rows: 3, columns: 1 },
    cells,
    tables: [],
    spills,
    charts: [],
    highlights: [],
    print: { orientation: 'landscape', pagesWide: 1, footer: `Kantelpunt · ${name}` },
  };
};

const modelCell = ({ tables, handle, hasResults, language }: ReportInput): CellSpec => {
  const formula = hasResults
    ? onSheet('checks', absolute(PLACES.checks.model), language)
    : modelFormula(tables);
  return { ...MODEL, value: { formula, value: handle }, style: 'note' };
};

/** A text within a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
