import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { Grid } from './create-grid';
import type { Calculation } from './watch-calculation';

interface RuleContext {
  readonly worksheet: Worksheet;
  getCellValue: (row: number, column: number) => ICellData;
}

/** The name under which the grid makes what works out one conditional format. Nothing in its public face does. */
const MAKER = '_createRuleCalculateUnitInstance';

/**
 * Conditional formats of the grid look only at what stands in cells themselves, and so never see what a spill
 * shows. Here they get to see it, and look again after every calculation.
 */
export function highlightSpills({ injector }: Grid, calculation: Calculation): void {
  const view = injector.get(ConditionalFormattingViewModel);
  const model = injector.get(FormulaDataModel);
  const make: unknown = Reflect.get(view, MAKER);
  if (typeof make !== 'function') throw new TypeError('the grid makes conditional formats in another way');
  Reflect.set(view, MAKER, (...given: unknown[]) => {
    const unit: unknown = Reflect.apply(make, view, given);
    const context = contextOf(unit);
    if (context !== null) {
      const { worksheet } = context;
      context.getCellValue = (row, column) =>
        spilledCell(model, worksheet, row, column) ?? worksheet.getCellRaw(row, column) ?? {};
    }
    return unit;
  });
  const rules = injector.get(ConditionalFormattingRuleModel);
  calculation.onSettled(() => {
    for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange())) {
      for (const sheetId of Object.keys(sheets ?? {})) {
        for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? [])
          view.markRuleDirty(unitId, sheetId, cfId, true);
      }
    }
  });
}

const contextOf = (unit: unknown): RuleContext | null => {
  const context: unknown = typeof unit === 'object' && unit !== null ? Reflect.get(unit, '_context') : null;
  return typeof context === 'object' && context !== null && 'getCellValue' in context
    ? (context as RuleContext)
    : null;
};

const spilledCell = (
  model: FormulaDataModel,
  sheet: Worksheet,
  row: number,
  column: number,
): Nullable<ICellData> =>
  model.getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column];
