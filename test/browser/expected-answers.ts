import { referenceScenario, scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import type { Told } from '../../src/workbook/explanation/told';
import { scenarioNameOf } from '../../src/workbook/layout/scenario-word';
import type { CellValue, TableImage } from '../../src/workbook/port';
import { readModel } from '../../src/workbook/read/read-model';

/** What `kantelpunt evaluate` knows of the model in these tables, in one scenario: worked out here, not in the page. */
export async function toldOf(tables: readonly TableImage[], scenario: string): Promise<Told> {
  const { raw } = readModel(tables);
  const { evaluator, problems } = await workedModel(raw);
  if (evaluator === null) throw new Error(`the model has errors: ${JSON.stringify(problems)}`);
  const { model } = evaluator;
  const name = scenarioNameOf(
    scenario,
    model.scenarios.map((each) => each.name),
  );
  const found = name === null ? null : scenarioNamed(model, name);
  if (found === null) throw new Error(`no scenario ${scenario}`);
  return {
    model,
    scenario: found,
    evaluation: evaluator.evaluate(found),
    reference: evaluator.evaluate(referenceScenario(model)),
  };
}

/** A layout as it stands in cells: what does not exist is an empty cell. */
export const asCells = (rows: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] =>
  rows.map((row) => row.map((value) => (value === null || value === '' ? null : (value as CellValue))));

/** The addresses of a rectangle with its corner in this cell. */
export const placesFrom = (
  corner: { readonly row: number; readonly column: number },
  rows: readonly (readonly unknown[])[],
): readonly (readonly string[])[] =>
  rows.map((row, down) => row.map((_, right) => `${letters(corner.column + right)}${corner.row + down}`));

const letters = (column: number): string =>
  column > 26
    ? `${String.fromCharCode(64 + Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`
    : String.fromCharCode(64 + column);
