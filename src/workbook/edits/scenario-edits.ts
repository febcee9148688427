import type { Language } from '../../i18n/language';
import { REFERENCE } from '../../model/tables';
import type { TableEdit } from '../live-workbook';
import type { TableImage } from '../port';
import { addRow, inputTable, removeRow, setInRow, type InputTable, type InputValues } from './input-table';

/** The tables that scenarios stand in; null where the workbook has no kpScenarios. */
interface ScenarioTables {
  readonly scenarios: InputTable;
  readonly overrides: InputTable | null;
}

const scenarioTables = (images: readonly TableImage[], language: Language): ScenarioTables | null => {
  const scenarios = inputTable(images, 'scenarios', language);
  return scenarios && { scenarios, overrides: inputTable(images, 'overrides', language) };
};

const rowsNamed = (table: InputTable | null, name: string) =>
  table?.rows.filter(({ values }) => values.scenario === name) ?? [];

/** The levers of a world without targets or cut, as far as they differ from those of an empty row. */
const LIKE_REFERENCE: InputValues = { targetFactor: 0, transition: false, allot: false };

/**
 * A copy of a scenario with other levers, with its replaced inputs; of the reference, a scenario that changes
 * nothing else. Empty where the workbook has no table of scenarios.
 */
export const copyScenario = (
  images: readonly TableImage[],
  language: Language,
  { from, to, levers = {} }: { readonly from: string; readonly to: string; readonly levers?: InputValues },
): readonly TableEdit[] => {
  const tables = scenarioTables(images, language);
  if (tables === null) return [];
  const { scenarios, overrides } = tables;
  const base = from === REFERENCE ? LIKE_REFERENCE : (rowsNamed(scenarios, from)[0]?.values ?? {});
  return [
    addRow(scenarios, { ...base, ...levers, scenario: to }),
    ...(overrides === null
      ? []
      : rowsNamed(overrides, from).map(({ values }) => addRow(overrides, { ...values, scenario: to }))),
  ];
};

/** Another name for a scenario, also where its replaced inputs stand. */
export const renameScenario = (
  images: readonly TableImage[],
  language: Language,
  { from, to }: { readonly from: string; readonly to: string },
): readonly TableEdit[] => {
  const tables = scenarioTables(images, language);
  if (tables === null) return [];
  return [tables.scenarios, tables.overrides].flatMap((table) =>
    table === null ? [] : rowsNamed(table, from).flatMap(({ row }) => setInRow(table, row, { scenario: to })),
  );
};

/** Takes a scenario out, with its replaced inputs; rows from below, so that the others keep their place meanwhile. */
export const removeScenario = (
  images: readonly TableImage[],
  language: Language,
  name: string,
): readonly TableEdit[] => {
  const tables = scenarioTables(images, language);
  if (tables === null) return [];
  return [tables.scenarios, tables.overrides].flatMap((table) =>
    table === null
      ? []
      : rowsNamed(table, name)
          .toReversed()
          .map(({ row }) => removeRow(table, row)),
  );
};

/** A name that no scenario has yet: the wished one, or that with a number. */
export const freeScenarioName = (wished: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.trim().toLowerCase()));
  if (!used.has(wished.trim().toLowerCase())) return wished;
  let number = 2;
  while (used.has(`${wished} ${number}`.toLowerCase())) number += 1;
  return `${wished} ${number}`;
};
