import { payInOrder, payProportionally } from '../core/pot';
import { exists } from '../core/reaches';
import { reserveMonths } from './reserve-months';
import type { Model, Organisation, Transition } from './model';

/** What the transition budget pays; per organisation and year at `i * years + y`. */
export interface TransitionPayments {
  readonly received: Float64Array;
  /** Per year. */
  readonly requested: Float64Array;
  readonly paid: Float64Array;
  readonly remaining: number;
}

/**
 * Pays organisations a falling part of what they lose of their municipal money (docs/model.md §7).
 * It depends on nothing but that loss, so it is settled before the organisations are.
 */
export const transitionPayments = (
  model: Model,
  pot: Transition,
  organisations: readonly Organisation[],
  municipal: { readonly now: Float64Array; readonly reference: Float64Array },
): TransitionPayments => {
  const { years } = model.horizon;
  const received = new Float64Array(organisations.length * years.length);
  const requested = new Float64Array(years.length);
  const paid = new Float64Array(years.length);
  const eligible = organisations.map(({ type }) => pot.types.length === 0 || pot.types.includes(type));
  const order = pot.rule === 'priority' ? lowestReserveFirst(organisations) : null;
  const loss = (i: number, y: number): number => {
    const at = i * years.length + y;
    return eligible[i]! ? municipal.reference[at]! - municipal.now[at]! : 0;
  };
  const firstLoss = organisations.map((_, i) => years.findIndex((__, y) => exists(loss(i, y))));
  /** What an organisation asks while the pot is open; its taper runs on while the pot is closed. */
  const request = (i: number, y: number): number => {
    const lost = loss(i, y);
    if (!exists(lost)) return 0;
    const part = pot.taper[y - firstLoss[i]!] ?? 0;
    return Math.min(part * lost, (pot.capPerOrganisation ?? Infinity) * model.part[y]!);
  };
  let remaining: number = pot.budget;
  const asked = new Float64Array(organisations.length);
  years.forEach((calendarYear, y) => {
    if (calendarYear < (pot.from ?? -Infinity) || calendarYear > (pot.to ?? Infinity)) return;
    organisations.forEach((_, i) => {
      asked[i] = request(i, y);
      requested[y]! += asked[i];
    });
    paid[y] = order === null ? payProportionally(asked, remaining) : payInOrder(asked, order, remaining);
    remaining = Math.max(0, remaining - paid[y]);
    organisations.forEach((_, i) => (received[i * years.length + y] = asked[i]!));
  });
  return { received, requested, paid, remaining };
};

/** Organisations by reserve months; those without costs last; equal ones in table order. */
const lowestReserveFirst = (organisations: readonly Organisation[]): readonly number[] => {
  const months = organisations.map((organisation) => reserveMonths(organisation) ?? Infinity);
  return organisations
    .map((_, i) => i)
    .sort((a, b) => (months[a] === months[b] ? 0 : months[a]! - months[b]!));
};
