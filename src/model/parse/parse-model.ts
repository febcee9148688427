import { partOfYear } from '../../core/span';
import { NO_EXPRESSIONS, type ExpressionReader } from '../expression';
import type { Model, Scenario, Tables } from '../model';
import { isError, type Problem } from '../problem';
import { TABLE_NAMES } from '../tables';
import { buildScenario } from './build-scenario';
import { buildTables, positionsOf, type Positions } from './build-tables';
import { checkGrants } from './check/grants';
import { checkKeys } from './check/keys';
import { checkLots } from './check/lots';
import { checkMunicipal } from './check/municipal';
import { checkOrganisations, checkReach, checkSupport } from './check/organisations';
import { checkScenarios } from './check/scenarios';
import { checkTargets } from './check/targets';
import { checkSingleRows, checkTransition } from './check/transition';
import { checkYearsWithoutLot, horizonOf } from './horizon';
import { checkName, knownNames, type KnownNames } from './known-names';
import { overlaidSources, placedAtOverride } from './overlay';
import type { ParsedRow } from './parse-rows';
import { parseTables, type ParsedTables, type SourceTables } from './parsed-tables';
import { checkRates, ratesOf } from './rates';
import type { RawModel } from './raw';
import { readRules } from './rules';
import { reporter, type Report, type SourceRow } from './source-row';

export interface ParsedModel {
  /** Null where a problem is an error. */
  readonly model: Model | null;
  /** All of them at once, errors and warnings, in the order of the tables. */
  readonly problems: readonly Problem[];
}

/**
 * The one door: from rows that nobody has looked at to a model that everybody may trust, or to what is wrong.
 * @param reader reads the expressions in rules and overrides; without one they are errors (see `workedModel`)
 */
export const parseModel = (raw: RawModel, reader: ExpressionReader = NO_EXPRESSIONS): ParsedModel => {
  const problems: Problem[] = [];
  const report = reporter(problems);
  const sources = sourcesOf(raw);
  const names = knownNames(sources);
  const tables = parseTables(sources, problems);
  checkTables(sources, tables, names, report);
  const rules = readRules(tables.rules, report, reader);
  const parts = partsOf(sources, tables, report);
  const scenarios = overlaidScenarios({ sources, tables, names, reader }, problems);
  const sorted = inTableOrder(problems);
  const model =
    parts === null || sorted.some(isError) ? null : build(tables, { ...parts, ...rules }, scenarios);
  return { model, problems: sorted };
};

const sourcesOf = (raw: RawModel): SourceTables =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => [table, (raw[table] ?? []).map((row): SourceRow => ({ ...row, table }))]),
  ) as unknown as SourceTables;

/** What rows must be together; done again for every scenario that replaces inputs. */
const checkTables = (
  sources: SourceTables,
  tables: ParsedTables,
  names: KnownNames,
  report: Report,
): void => {
  checkSingleRows(tables, report);
  checkKeys(sources, report);
  checkLots(tables, names, report);
  checkTargets(tables, names, report);
  checkTransition(tables, report);
  checkOrganisations(sources, tables, report);
  checkMunicipal(tables, names, report);
  checkGrants(tables, names, report);
  checkSupport(tables, names, report);
  checkReach(tables, names, report);
  checkScenarios(tables, names, report);
};

type Parts = Pick<Model, 'title' | 'priceLevelYear' | 'proRata' | 'horizon' | 'costRates' | 'paidRates'>;
type Rules = Pick<Model, 'rules' | 'limits'>;

/** The years and the index. A row that stands for the model is there even if the table is not, to report on. */
const partsOf = (sources: SourceTables, tables: ParsedTables, report: Report): Parts | null => {
  const modelRow: SourceRow = sources.model[0] ?? { table: 'model', row: 1, values: {} };
  if (sources.model[0] === undefined) report('error', 'table-missing', modelRow, null, { name: 'model' });
  checkRates(tables.indexation, report);
  const settings = tables.model[0]?.row;
  // Lots with an error of their own say nothing reliable about the years.
  if (settings === undefined || tables.lots.length < sources.lots.length) return null;
  const horizon = horizonOf(tables, report, modelRow);
  if (horizon === null) return null;
  checkYearsWithoutLot(tables, horizon, report, modelRow);
  const { priceLevelYear, title, proRata } = settings;
  const last = horizon.years.at(-1)!;
  if (tables.indexation.length < sources.indexation.length) return null;
  const missing = sources.indexation[0] ?? { table: 'indexation', row: 1, values: {} };
  const rates = ratesOf(
    tables.indexation,
    { priceLevelYear, first: horizon.years[0]!, last },
    report,
    missing,
  );
  return rates === null
    ? null
    : { title, priceLevelYear, proRata, horizon, costRates: rates.cost, paidRates: rates.paid };
};

/** What has been read, and what reads more. */
interface Read {
  readonly sources: SourceTables;
  readonly tables: ParsedTables;
  readonly names: KnownNames;
  readonly reader: ExpressionReader;
}

/** The tables of every scenario that replaces inputs; their problems are added where the model does not have them. */
const overlaidScenarios = (
  { sources, tables, names, reader }: Read,
  problems: Problem[],
): ReadonlyMap<string, { readonly tables: ParsedTables; readonly overridden: readonly string[] }> => {
  const report = reporter(problems);
  const known = new Set(problems.map((problem) => JSON.stringify(problem)));
  const perScenario = new Map<string, ParsedRow<'overrides'>[]>();
  for (const override of tables.overrides) {
    const name = override.row.scenario;
    if (!checkName(names, report, override.source, { column: 'scenario', kind: 'scenario', name })) continue;
    perScenario.set(name, [...(perScenario.get(name) ?? []), override]);
  }
  return new Map(
    [...perScenario].map(([name, overrides]) => {
      const found: Problem[] = [];
      const laid = overlaidSources(sources, overrides, reporter(found), reader);
      const parsed = parseTables(laid, found);
      checkTables(laid, parsed, names, reporter(found));
      for (const problem of found) {
        if (known.has(JSON.stringify(problem))) continue;
        const placed = placedAtOverride(problem, laid, overrides);
        // An override of every row says the same of each of them.
        if (!known.has(JSON.stringify(placed))) problems.push(placed);
        known.add(JSON.stringify(placed));
      }
      return [name, { tables: parsed, overridden: overrides.map(({ row }) => row.table) }];
    }),
  );
};

const inTableOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const rank = ({ table }: Problem): number => (table === null ? -1 : TABLE_NAMES.indexOf(table));
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
};

const build = (
  tables: ParsedTables,
  parts: Parts & Rules,
  overlaid: ReturnType<typeof overlaidScenarios>,
): Model => {
  const at = positionsOf(tables);
  const base = buildTables(tables, at);
  const { horizon, proRata } = parts;
  return {
    ...parts,
    part: horizon.years.map((calendarYear) => partOfYear(horizon.span, calendarYear, proRata)),
    tables: base,
    support: tables.support.map(({ row }) => ({
      from: at.organisation.get(row.from)!,
      to: at.organisation.get(row.to)!,
      amount: row.amount,
      firstYear: row.firstYear,
      lastYear: row.lastYear,
    })),
    reach: tables.reach.map(({ row }) => ({
      organisation: at.organisation.get(row.organisation)!,
      neighbourhood: row.neighbourhood,
      group: row.group,
      participants: row.participants,
      volunteers: row.volunteers,
      volunteerHours: row.volunteerHours,
    })),
    neighbourhoods: tables.neighbourhoods.map(({ row }) => ({
      name: row.neighbourhood,
      inhabitants: row.inhabitants,
      needWeight: row.needWeight,
    })),
    scenarios: tables.scenarios.map((scenario) => scenarioOf(scenario, overlaid, { base, horizon }, at)),
  };
};

const scenarioOf = (
  scenario: ParsedRow<'scenarios'>,
  overlaid: ReturnType<typeof overlaidScenarios>,
  given: { readonly base: Tables; readonly horizon: Model['horizon'] },
  at: Positions,
): Scenario => {
  const own = overlaid.get(scenario.row.scenario);
  const tables = own === undefined ? given.base : buildTables(own.tables, at);
  return buildScenario(
    scenario,
    { tables, overridden: own?.overridden ?? [], firstYear: given.horizon.years[0]! },
    at,
  );
};
