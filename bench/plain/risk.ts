import type { Cause, Level, OrganisationResult, Reason } from '../../src/model/result';
import { isThere, ratioReaches, reaches, total } from './euros';
import { shortNotice } from './short-notice';
import { referenceShares, reserveMonths } from './standing-figures';
import { cause, repair, tippingCut, type Case } from './what-if';
import type { World } from './world';
import type { OrganisationRun } from './world-run';

/** §9: all that is said about one organisation in one scenario. */
export function organisationResult(of: Case): OrganisationResult {
  const { world, run, reference } = of;
  const { organisation } = run.organisation;
  const mended = repair(of);
  const figures = {
    tippingCut: tippingCut(of),
    leverage: leverage(of),
    reserveMonths: reserveMonths(run.organisation),
    ownIncomeNeeded: ownIncomeNeeded(run),
  };
  const reasons = reasonsFor(of, figures);
  const because: Cause | null = cause(of);
  return {
    organisation,
    ...series(run),
    failedYear: run.failedIn === null ? null : world.horizon.years[run.failedIn]!,
    runwayMonths: runwayMonths(run, world.horizon.months),
    cause: because,
    level: levelOf(run, reasons),
    reasons,
    ...referenceShares(reference),
    ...figures,
    repair: mended?.share ?? null,
    repairAmount: mended?.amounts ?? null,
    fteLost: run.years.map(
      ({ activity }, y) => run.organisation.fte * (hasFallen(run, y) ? 1 : 1 - activity),
    ),
    shortNotice: shortNotice(world, run.organisation),
  };
}

const levelOf = (run: OrganisationRun, reasons: readonly Reason[]): Level => {
  if (run.failedIn !== null) return 'red';
  return reasons.length > 0 ? 'amber' : 'green';
};

/** Whether it fell in an earlier year. */
export const hasFallen = ({ failedIn }: OrganisationRun, y: number): boolean =>
  failedIn !== null && failedIn < y;

function series({ years }: OrganisationRun) {
  return {
    municipal: years.map((year) => year.municipal),
    transition: years.map((year) => year.transition),
    support: years.map((year) => year.support),
    own: years.map((year) => year.own),
    grants: years.map((year) => year.grants),
    income: years.map((year) => year.income),
    costs: years.map((year) => year.costs),
    activity: years.map((year) => year.activity),
    result: years.map((year) => year.result),
    reserve: years.map((year) => year.reserve),
  };
}

function runwayMonths({ failedIn, years, organisation }: OrganisationRun, months: readonly number[]) {
  if (failedIn === null) return null;
  const { minimumReserve } = organisation;
  const { opening, reserve } = years[failedIn]!;
  const from = Math.max(minimumReserve, opening);
  return total(months.slice(0, failedIn)) + (months[failedIn]! * (from - minimumReserve)) / (from - reserve);
}

/** Euros lost per municipal euro lost, over the horizon; null where the municipality is not to be blamed. */
function leverage({ world, run, reference }: Case): number | null {
  const lost = (key: 'municipal' | 'grants' | 'support'): number =>
    total(run.years.map((year, y) => reference.years[y]![key] - year[key]));
  const municipal = lost('municipal');
  if (world.levers.changesOthers || !isThere(municipal)) return null;
  return (municipal + lost('grants') + lost('support')) / municipal;
}

/** The largest part of a year's costs that income other than its own does not cover. */
const ownIncomeNeeded = ({ years }: OrganisationRun): number =>
  Math.max(
    0,
    ...years.map(({ costs, income, own }) => (isThere(costs) ? (costs - (income - own)) / costs : 0)),
  );

type Figures = Pick<OrganisationResult, 'tippingCut' | 'leverage' | 'reserveMonths' | 'ownIncomeNeeded'>;

function reasonsFor(of: Case, figures: Figures): Reason[] {
  const { run, reference } = of;
  const holds: Readonly<Record<Reason, boolean>> = {
    reserves: run.failedIn !== null,
    tipping: figures.tippingCut < 0.1 - 1e-6,
    leverage: figures.leverage !== null && ratioReaches(figures.leverage, 1.5),
    buffer: figures.reserveMonths !== null && !ratioReaches(figures.reserveMonths, 1),
    liquidity: isIlliquid(of),
    ownIncome: !ratioReaches(0.5, figures.ownIncomeNeeded),
    cofundingLost: losesMore(run, reference, of),
  };
  return (Object.keys(holds) as Reason[]).filter((reason) => holds[reason]);
}

/** In some year the reserve does not reach what the grants of that year pay only afterwards. */
function isIlliquid({ world, run }: Case): boolean {
  const grants = world.grants.get(run.organisation.organisation) ?? [];
  return run.years.some(({ reserve }, y) => {
    const afterwards = total(grants.map((grant) => (1 - grant.advance) * grant.amount * grant.parts[y]!));
    return isThere(afterwards) && !reaches(reserve, afterwards);
  });
}

/** A grant is lost or has ended here that is never lost in the reference. */
function losesMore(run: OrganisationRun, reference: OrganisationRun, { world }: Case): boolean {
  const before = lostGrants(reference, world);
  return [...lostGrants(run, world)].some((grant) => !before.has(grant));
}

/** Which rows of the table are lost or have ended for good; rows of one funder follow each other. */
function lostGrants({ organisation, years }: OrganisationRun, world: World): Set<number> {
  const grants = world.grants.get(organisation.organisation) ?? [];
  const lost = years.flatMap(({ events }, y) =>
    events.map((event) => {
      const at = grants.findIndex((grant) => grant.funder === event.funder && grant.parts[y]! > 0);
      const forGood = event.effect === 'lost' && !grants[at]!.recovers;
      return forGood || event.effect === 'ended' ? at : null;
    }),
  );
  return new Set(lost.filter((at) => at !== null));
}
