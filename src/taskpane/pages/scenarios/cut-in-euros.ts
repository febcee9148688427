import { rate } from '../../../core/unit';
import type { Evaluator } from '../../../model/evaluate';
import type { Scenario } from '../../../model/model';

/** Half a cent: nobody types an amount more precisely. */
const PRECISE = 0.005;
/** The saving rises with the cut in straight pieces, one for each party that runs dry; this many are plenty. */
const MOST_STEPS = 60;

/** What the municipality spends less in a year through the cut of a scenario alone, in euros. */
export const cutEuros = (evaluator: Evaluator, scenario: Scenario, calendarYear: number): number => {
  const saved = savedBy(evaluator, scenario, calendarYear);
  return saved(scenario.levers.cut) - saved(0);
};

/**
 * The cut, a share of 0 to 1, by which the municipality spends `euros` less in a year than without that cut.
 * Null where even a whole cut gives less.
 */
export const cutForEuros = (
  evaluator: Evaluator,
  scenario: Scenario,
  { calendarYear, euros }: { readonly calendarYear: number; readonly euros: number },
): number | null => {
  const saved = savedBy(evaluator, scenario, calendarYear);
  const none = saved(0);
  const gives = (cut: number): number => saved(cut) - none;
  if (euros <= 0) return euros === 0 ? 0 : null;
  if (gives(1) < euros - PRECISE) return null;
  let [low, lowGives, high, highGives] = [0, 0, 1, gives(1)];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // Halving now and then keeps a bend at one end from holding the line back.
    const line = low + ((euros - lowGives) / (highGives - lowGives)) * (high - low);
    const cut = step % 3 === 2 ? (low + high) / 2 : line;
    const amount = gives(cut);
    if (Math.abs(amount - euros) < PRECISE) return cut;
    if (amount < euros) [low, lowGives] = [cut, amount];
    else [high, highGives] = [cut, amount];
  }
  return high;
};

const savedBy =
  ({ evaluate, model }: Evaluator, scenario: Scenario, calendarYear: number) =>
  (cut: number): number => {
    const at = model.horizon.years.indexOf(calendarYear);
    const levers = { ...scenario.levers, cut: rate(cut) };
    return evaluate({ ...scenario, levers }).result.totals.municipalSaved[at] ?? 0;
  };

/** The first year in which the cut has come in whole and that runs all twelve months; else the last year. */
export const firstFullYear = ({ model }: Evaluator, { levers }: Scenario): number => {
  const { years } = model.horizon;
  const steps = typeof levers.cutPhase === 'number' ? levers.cutPhase : levers.cutPhase.length;
  const full = years.find((each, y) => each >= levers.cutFrom + steps - 1 && model.part[y] === 1);
  return full ?? years.at(-1) ?? levers.cutFrom;
};
