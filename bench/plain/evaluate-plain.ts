import type { LotResult, OrganisationResult, Result, Totals, TransitionResult } from '../../src/model/result';
import { isThere, total } from './euros';
import { impact } from './impact';
import { leversOf, noLevers } from './levers';
import type { PlainModel } from './model';
import { municipalMoney, type LotBudget, type MunicipalMoney } from './municipal-money';
import { overridden } from './overridden';
import { organisationResult } from './risk';
import { toFill } from './targets';
import { transitionPot, type TransitionPot } from './transition-pot';
import { horizonIn, worldOf, worldPrices, type World } from './world';
import { worldRun, type WorldRun } from './world-run';

/** One scenario lived through, with and without its transition budget. */
interface Lived {
  readonly world: World;
  readonly money: MunicipalMoney;
  readonly pot: TransitionPot | null;
  readonly run: WorldRun;
  readonly bare: WorldRun;
}

/**
 * The definition in `docs/model.md` read as plainly as possible: the yardstick for the answers and the
 * speed of `src/model`. The model must be valid; nothing is reported. Gives the reference and every
 * scenario by name.
 */
export function evaluatePlain(model: PlainModel): Record<string, Result> {
  const prices = worldPrices(model);
  const firstYear = horizonIn(model).years[0]!;
  const reference = livedReference(worldOf('reference', model, noLevers(firstYear), prices));
  const results: Record<string, Result> = { reference: resultOf(reference, reference) };
  for (const row of model.scenarios ?? []) {
    const inputs = overridden(model, row.scenario);
    const world = worldOf(row.scenario, inputs, leversOf(row, firstYear, model), prices);
    results[row.scenario] = resultOf(lived(world, reference), reference);
  }
  return results;
}

function livedReference(world: World): Lived {
  const money = municipalMoney(world);
  const run = worldRun(world, { money, transition: new Map() }, null);
  return { world, money, pot: transitionPot(world, money, money), run, bare: run };
}

function lived(world: World, reference: Lived): Lived {
  const money = municipalMoney(world);
  const pot = transitionPot(world, money, reference.money);
  const bare = worldRun(world, { money, transition: new Map() }, reference.run);
  const run =
    pot !== null && total(pot.paid) > 0
      ? worldRun(world, { money, transition: pot.byOrganisation }, reference.run)
      : bare;
  return { world, money, pot, run, bare };
}

function resultOf(scenario: Lived, reference: Lived): Result {
  const { world, run, bare, money } = scenario;
  const organisations = [...run].map(([name, organisation]) =>
    organisationResult({
      world,
      run: organisation,
      bare: bare.get(name)!,
      reference: reference.run.get(name)!,
    }),
  );
  const years = [...run.values()].flatMap((organisation) => organisation.years);
  return {
    scenario: world.name,
    years: world.horizon.years,
    months: world.horizon.months,
    lots: money.lots.map((budget) => lotResult(world, budget)),
    targets: { toFill: toFill(world) },
    totals: totals(scenario, reference, organisations),
    organisations,
    events: years.flatMap((year) => year.events),
    mutual: years
      .flatMap((year) => year.mutual)
      .sort(
        (a, b) => a.year - b.year || byName(a.organisation, b.organisation) || byName(a.funder, b.funder),
      ),
    transition: transitionResult(scenario),
    impact: impact(world, run, reference.run),
  };
}

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function lotResult(world: World, { lot, contracts, years }: LotBudget): LotResult {
  const amountsOf = (stream: 'subcontract' | 'partner'): Record<string, number[]> => {
    const rows = contracts.filter((row) => row.stream === stream);
    const amounts = new Map(rows.map((row) => [row.organisation, world.parts.map(() => 0)]));
    for (const row of rows) {
      const series = amounts.get(row.organisation)!;
      years.forEach((year, y) => (series[y] = series[y]! + year.byStream.get(row)!));
    }
    return Object.fromEntries(amounts);
  };
  return {
    lot: lot.lot,
    gross: years.map((year) => year.gross),
    ringFenced: years.map((year) => year.ringFenced),
    target: years.map((year) => year.target),
    cut: years.map((year) => year.cut),
    unmet: years.map((year) => year.unmet),
    net: years.map((year) => year.net),
    coordination: years.map((year) => year.coordination),
    main: years.map((year) => year.main),
    partners: years.map((year) => year.partners),
    subcontracted: years.map((year) => year.subcontracted),
    subcontractShare: years.map((year) => year.subcontractShare),
    subcontractors: years.map((year) => year.subcontractors),
    meetsSubcontractShare: years.map((year) => year.meetsSubcontractShare),
    meetsSubcontractors: years.map((year) => year.meetsSubcontractors),
    bySubcontractor: amountsOf('subcontract'),
    byPartner: amountsOf('partner'),
  };
}

/** All grants together in year `y`, euros. */
const grantsIn = (run: WorldRun, y: number): number =>
  total([...run.values()].map(({ years }) => years[y]!.grants));

function totals(scenario: Lived, reference: Lived, organisations: readonly OrganisationResult[]): Totals {
  const { world, money, pot } = scenario;
  const municipalSaved = money.spent.map((spent, y) => reference.money.spent[y]! - spent);
  const transitionPaid = pot?.paid ?? world.parts.map(() => 0);
  const count = (level: string): number => organisations.filter((row) => row.level === level).length;
  return {
    municipalSaved,
    transitionPaid,
    netSaving: municipalSaved.map((saved, y) => saved - transitionPaid[y]!),
    cofundingLost: world.parts.map((_, y) => grantsIn(reference.run, y) - grantsIn(scenario.run, y)),
    levels: { red: count('red'), amber: count('amber'), green: count('green') },
  };
}

function transitionResult({ world, pot, run, bare }: Lived): TransitionResult | null {
  if (pot === null) return null;
  const { requested, paid, remaining } = pot;
  const saved = total(world.parts.map((_, y) => grantsIn(run, y) - grantsIn(bare, y)));
  const perEuro = isThere(total(paid)) ? saved / total(paid) : null;
  return { requested, paid, remaining, cofundingSavedPerEuro: perEuro };
}
