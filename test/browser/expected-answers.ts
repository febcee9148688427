import { referenceScenario, scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import type { Told } from '../../src/workbook/explanation/told';
import { scenarioNameOf } from '../../src/workbook/layout/scenario-word';
import type { CellValue, TableImage } from '../../src/workbook/port';
import { resultSheets } from '../../src/workbook/results/result-sheets';
import type { SheetSpec } from '../../src/workbook/spec/sheet-spec';
import { findTables } from '../../src/workbook/read/find-tables';
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

/** The result sheets as they are made outside the page for these tables, in this scenario. */
export async function expectedSheets(
  tables: readonly TableImage[],
  scenario: string,
): Promise<{ readonly sheets: readonly SheetSpec[]; readonly organisations: number }> {
  const { raw, language, problems: ofTables } = readModel(tables);
  const { evaluator, problems } = await workedModel(raw);
  if (evaluator === null) throw new Error(`the model has errors: ${JSON.stringify(problems)}`);
  const { model } = evaluator;
  const own = model.scenarios.map(({ name }) => name);
  const all = [referenceScenario(model), ...model.scenarios];
  const sheets = resultSheets({
    model,
    raw,
    tables: findTables(tables).map(({ image }) => image.name),
    evaluations: new Map(all.map((each) => [each.name, evaluator.evaluate(each)])),
    problems: [...ofTables, ...problems],
    scenario: scenarioNameOf(scenario, own) ?? scenario,
    date: '2026-01-01',
    language,
  });
  return { sheets, organisations: model.tables.organisations.length };
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
