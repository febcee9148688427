import { held } from '../../core/index-factors';
import { structuralLevel } from '../../core/phase';
import { exists, reaches } from '../../core/reaches';
import { shareLoss } from '../../core/share-loss';
import { partOfYear, type Span } from '../../core/span';
import type { Indices } from '../indices';
import type { Levers, Lot, LotIndex, Model, MunicipalStream, Tables } from '../model';
import { lotSpan, rowSpan } from '../period';
import { freeValue, targetOnLot } from './lot-targets';

/** One subcontract or partnership of a lot with what it gets per year, VAT included. */
export interface LotStream {
  readonly row: MunicipalStream;
  readonly amounts: Float64Array;
}

/** A lot's budget, per year of the horizon (MODEL §4). */
export interface LotBudget {
  readonly lot: Lot;
  readonly part: Float64Array;
  readonly index: Float64Array;
  readonly gross: Float64Array;
  readonly ringFenced: Float64Array;
  readonly target: Float64Array;
  readonly cut: Float64Array;
  readonly unmet: Float64Array;
  readonly net: Float64Array;
  readonly coordination: Float64Array;
  /** Delivery budget: what main contractor, partners and subcontractors share. */
  readonly delivery: Float64Array;
  readonly main: Float64Array;
  readonly streams: readonly LotStream[];
  /** Years in which shielded parties had to take a loss. */
  readonly shieldBroken: readonly number[];
}

export const lotBudget = (
  model: Model,
  indices: Indices,
  tables: Tables,
  levers: Levers,
  position: LotIndex,
): LotBudget => {
  const lot = tables.lots[position]!;
  const span = lotSpan(lot);
  const { years } = model.horizon;
  const paid = indices.paid(lot.wageShare);
  const withheld = 1 - lot.indexed * (1 - levers.indexationWithheld);
  const row = (value: (calendarYear: number, at: number) => number): Float64Array =>
    Float64Array.from(years, value);

  const part = row((calendarYear) => partOfYear(span, calendarYear, model.proRata));
  const index = row((_, at) => held(paid[at]!, withheld));
  const gross = row((_, at) => lot.annualValue * index[at]! * part[at]!);
  const ringFenced = row((_, at) => lot.ringFenced * index[at]! * part[at]!);
  const available = row((_, at) => gross[at]! - ringFenced[at]!);
  const target = row((calendarYear, at) =>
    targetOnLot(tables, levers, position, { calendarYear, part: part[at]!, index: index[at]! }),
  );
  const cut = row(
    (calendarYear, at) =>
      levers.cut * structuralLevel(levers.cutPhase, levers.cutFrom, calendarYear) * available[at]!,
  );
  const reduction = row((_, at) => Math.min(target[at]! + cut[at]!, available[at]!));
  const delivery = row((_, at) => (1 - lot.coordinationFee) * (available[at]! - reduction[at]!));
  const shared = shareDelivery({ model, tables, levers, position, span, index, available, delivery });

  return {
    lot,
    part,
    index,
    gross,
    ringFenced,
    target,
    cut,
    unmet: row((_, at) => target[at]! + cut[at]! - reduction[at]!),
    net: row((_, at) => gross[at]! - reduction[at]!),
    coordination: row((_, at) => lot.coordinationFee * (available[at]! - reduction[at]!)),
    delivery,
    ...shared,
  };
};

interface Delivery {
  readonly model: Model;
  readonly tables: Tables;
  readonly levers: Levers;
  readonly position: LotIndex;
  readonly span: Span;
  readonly index: Float64Array;
  readonly available: Float64Array;
  readonly delivery: Float64Array;
}

/** Who gets what of the delivery budget: first as agreed, then the loss by pass-through. */
const shareDelivery = (given: Delivery): Pick<LotBudget, 'main' | 'streams' | 'shieldBroken'> => {
  const { model, tables, levers, position } = given;
  const lot = tables.lots[position]!;
  const { years } = model.horizon;
  const rows = tables.municipal.filter(
    (row) => row.lot === position && (row.stream === 'subcontract' || row.stream === 'partner'),
  );
  const streams = rows.map((row) => ({ row, amounts: agreedAmounts(given, row) }));
  const main = new Float64Array(years.length);
  const shieldBroken: number[] = [];
  const mainPassThrough = levers.mainPassThrough ?? lot.mainPassThrough;
  const weights = Float64Array.from([
    ...rows.map((row) => passThroughOf(row, mainPassThrough)),
    mainPassThrough,
  ]);
  const amounts = new Float64Array(streams.length + 1);

  years.forEach((calendarYear, at) => {
    const before = (1 - lot.coordinationFee) * given.available[at]!;
    let agreed = 0;
    for (const stream of streams) agreed += stream.amounts[at]!;
    const scale = agreed > before ? before / agreed : 1;
    streams.forEach((stream, i) => (amounts[i] = stream.amounts[at]! * scale));
    amounts[streams.length] = agreed > before ? 0 : before - agreed;
    if (shareLoss(amounts, weights, before - given.delivery[at]!)) shieldBroken.push(calendarYear);
    streams.forEach((stream, i) => (stream.amounts[at] = amounts[i]!));
    main[at] = amounts[streams.length]!;
  });
  return { main, streams, shieldBroken };
};

const passThroughOf = (row: MunicipalStream, mainPassThrough: number): number =>
  row.passThrough ?? (row.stream === 'partner' ? mainPassThrough : 1);

/** What a subcontract or partnership comes to per year before anything is taken off. */
const agreedAmounts = (given: Delivery, row: MunicipalStream): Float64Array => {
  const { model, tables, levers, position, span, index } = given;
  const lot = tables.lots[position]!;
  const { years } = model.horizon;
  if (levers.outOfPlan.has(row.organisation)) return new Float64Array(years.length);
  const perYear = row.amount ?? row.share! * freeValue(lot) * (1 - lot.coordinationFee);
  const rowMonths = rowSpan(row, span);
  return Float64Array.from(
    years,
    (calendarYear, at) =>
      perYear * partOfYear(rowMonths, calendarYear, model.proRata) * held(index[at]!, 1 - row.indexed),
  );
};

/** How many subcontractors of the counted types get something, and which part of the delivery budget they get. */
export const subcontracting = (
  budget: LotBudget,
  typeOf: (stream: LotStream) => string,
  at: number,
): {
  readonly subcontractors: number;
  readonly share: number;
  readonly meetsShare: boolean | null;
  readonly meetsNumber: boolean | null;
} => {
  const { lot } = budget;
  let counted = 0;
  const found = new Set<number>();
  for (const stream of budget.streams) {
    if (stream.row.stream !== 'subcontract') continue;
    if (lot.countedTypes.length > 0 && !lot.countedTypes.includes(typeOf(stream))) continue;
    counted += stream.amounts[at]!;
    if (exists(stream.amounts[at]!)) found.add(stream.row.organisation);
  }
  const delivery = budget.delivery[at]!;
  const runs = budget.part[at]! > 0;
  return {
    subcontractors: found.size,
    share: exists(delivery) ? counted / delivery : 0,
    meetsShare: runs ? reaches(counted, lot.minSubcontractShare * delivery) : null,
    meetsNumber: runs ? found.size >= lot.minSubcontractors : null,
  };
};
