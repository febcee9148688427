import type { Model } from '../src/model/model';
import { parseModel } from '../src/model/parse/parse-model';
import { readModel } from '../src/workbook/read/read-model';
import type { TableImage } from '../src/workbook/port';

/** A scenario knows the cell of its name, which only a workbook has. */
export const withoutCells = (model: Model | null): Model | null =>
  model === null
    ? null
    : {
        ...model,
        scenarios: model.scenarios.map((scenario) => ({
          ...scenario,
          place: { table: scenario.place.table, row: scenario.place.row, column: scenario.place.column },
        })),
      };

/** The model that stands in these tables; null where they hold errors. */
export const modelOfTables = (tables: readonly TableImage[]): Model | null =>
  withoutCells(parseModel(readModel(tables).raw).model);
