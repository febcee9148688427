import { exampleSheets } from '../../../src/workbook/example/example-sheets';
import { haarlem } from '../../../src/workbook/example/haarlem';
import { resultSheets } from '../../../src/workbook/results/result-sheets';
import type { SheetSpec } from '../../../src/workbook/spec/sheet-spec';
import { workedModel } from '../../workbook/worked-case';

/** The input sheets of a whole city. */
export const inputSheets = (): readonly SheetSpec[] => exampleSheets(haarlem, 'contract', 'nl', '1.0.0');

/** Its result sheets: formulas, spills, charts and conditional formats. */
export const outcomeSheets = (): readonly SheetSpec[] => {
  const worked = workedModel(haarlem.model);
  const tables = inputSheets().flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const scenario = worked.model.scenarios[0]?.name ?? '';
  return resultSheets({ ...worked, tables, scenario, date: '2026-11-22', language: 'nl' });
};
