import type { SheetSpec, ValidationSpec } from '../../../workbook/spec/sheet-spec';
import type { Area } from '../../../workbook/area';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { tableArea } from '../../../workbook/spec/table-area';

/** What may be filled in somewhere, or what is told there. */
export interface PlacedRule {
  readonly area: Area;
  readonly rule: ValidationSpec | null;
  /** Shown while the cell is selected. */
  readonly note: string | null;
}

const LONGEST_MESSAGE = 255;

const placedRule = (area: Area, rule: ValidationSpec): PlacedRule => {
  if (rule.message.length > LONGEST_MESSAGE)
    throw new BrokenSpec(`a message of ${rule.message.length} characters does not fit in a rule`);
  return { area, rule, note: null };
};

const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

/** The rules of a sheet: for columns of tables on all their rows, for inputs by themselves, and notes on headers. */
export const placedRules = ({
  tables,
  cells,
}: Pick<SheetSpec, 'tables' | 'cells'>): readonly PlacedRule[] => [
  ...tables.flatMap((table) => {
    const { top, left, bottom } = tableArea(table);
    return table.columns.flatMap(({ validation, note }, index): readonly PlacedRule[] => {
      const column = left + index;
      const body = { top: top + 1, left: column, bottom, right: column };
      return [
        ...(validation === undefined ? [] : [placedRule(body, validation)]),
        ...(note === undefined || note === ''
          ? []
          : [{ area: cell(top, column), rule: null, note: note.slice(0, LONGEST_MESSAGE) }]),
      ];
    });
  }),
  ...cells.flatMap(({ row, column, validation }) =>
    validation === undefined ? [] : [placedRule(cell(row, column), validation)],
  ),
];
