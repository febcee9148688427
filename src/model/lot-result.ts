import { subcontracting, type LotBudget, type LotStream } from './contract/lot-budget';
import type { Organisation } from './model';
import type { LotResult, Series } from './result';
import { asSeries } from './series';

/** A lot's budget as people read it: partners apart from subcontractors, every row by name. */
export const lotResult = (budget: LotBudget, organisations: readonly Organisation[]): LotResult => {
  const years = budget.gross.length;
  const ofKind = (kind: 'subcontract' | 'partner'): readonly LotStream[] =>
    budget.streams.filter(({ row }) => row.stream === kind);
  const { countedTypes } = budget.lot;
  const ofCountedTypes = ofKind('subcontract').filter(
    ({ row }) => countedTypes.length === 0 || countedTypes.includes(organisations[row.organisation]!.type),
  );
  const counted = Array.from({ length: years }, (_, y) => subcontracting(budget, ofCountedTypes, y));
  const named = (streams: readonly LotStream[]): Record<string, Series> =>
    Object.fromEntries(
      streams.map(({ row, amounts }) => [organisations[row.organisation]!.name, asSeries(amounts)]),
    );
  return {
    lot: budget.lot.name,
    gross: asSeries(budget.gross),
    ringFenced: asSeries(budget.ringFenced),
    target: asSeries(budget.target),
    cut: asSeries(budget.cut),
    unmet: asSeries(budget.unmet),
    net: asSeries(budget.net),
    coordination: asSeries(budget.coordination),
    main: asSeries(budget.main),
    partners: sumOf(ofKind('partner'), years),
    subcontracted: sumOf(ofKind('subcontract'), years),
    subcontractShare: counted.map(({ share }) => share),
    subcontractors: counted.map(({ subcontractors }) => subcontractors),
    meetsSubcontractShare: counted.map(({ meetsShare }) => meetsShare),
    meetsSubcontractors: counted.map(({ meetsNumber }) => meetsNumber),
    bySubcontractor: named(ofKind('subcontract')),
    byPartner: named(ofKind('partner')),
  };
};

const sumOf = (streams: readonly LotStream[], years: number): Series =>
  Array.from({ length: years }, (_, y) => streams.reduce((sum, { amounts }) => sum + amounts[y]!, 0));
