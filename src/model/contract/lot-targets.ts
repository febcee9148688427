import type { Levers, Lot, LotIndex, Tables, Target } from '../model';
import { targetLevel } from './target-level';

/** A lot's value without what is ring-fenced in it, per year at the price level of the model. */
export const freeValue = (lot: Lot): number => lot.annualValue - lot.ringFenced;

/** Whether a target is spread over all lots: by its own word, or because the scenario gives it to them. */
const isSpread = (target: Target, levers: Levers): boolean =>
  target.ground.on === 'everyLot' || (levers.allot && target.ground.on === 'notYetGiven');

/**
 * What the targets ask of a lot in a year, in euros.
 * @param part the lot's part of that year
 * @param index the lot's paid index of that year
 */
export const targetOnLot = (
  tables: Tables,
  levers: Levers,
  lot: LotIndex,
  year: { readonly calendarYear: number; readonly part: number; readonly index: number },
): number => {
  const free = freeValue(tables.lots[lot]!);
  const freeOfAll = tables.lots.reduce((sum, other) => sum + freeValue(other), 0);
  let asked = 0;
  for (const target of tables.targets) {
    const level = targetLevel(target, year.calendarYear);
    if (level === 0) continue;
    const spread = isSpread(target, levers);
    if (!spread && !(target.ground.on === 'lot' && target.ground.lot === lot)) continue;
    const whole =
      target.unit === 'share'
        ? target.amount * free
        : spread
          ? (target.amount * free) / freeOfAll
          : target.amount;
    asked += whole * level * year.part * (target.indexed ? year.index : 1);
  }
  return asked * levers.targetFactor;
};

/** What nobody has been given yet, in euros of a year. */
export const toFill = (tables: Tables, levers: Levers, calendarYear: number, part: number): number => {
  if (levers.allot) return 0;
  let open = 0;
  for (const target of tables.targets) {
    if (target.ground.on === 'notYetGiven') open += target.amount * targetLevel(target, calendarYear);
  }
  return open * part * levers.targetFactor;
};
