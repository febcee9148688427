import { subcontracting, type LotBudget, type LotStream } from './contract/lot-budget';
import type { Organisation } from './model';
import type { LotResult, Series } from './result';

/** A lot's budget as people read it: partners apart from subcontractors, every row by name. */
export const lotResult = (budget: LotBudget, organisations: readonly Organisation[]): LotResult => {
  const years = budget.gross.length;
  const typeOf = (stream: LotStream): string => organisations[stream.row.organisation]!.type;
  const ofKind = (kind: 'subcontract' | 'partner'): readonly LotStream[] =>
    budget.streams.filter(({ row }) => row.stream === kind);
  const counted = Array.from({ length: years }, (_, y) => subcontracting(budget, typeOf, y));
  const named = (streams: readonly LotStream[]): Record<string, Series> =>
    Object.fromEntries(
      streams.map(({ row, amounts }) => [organisations[row.organisation]!.name, Array.from(amounts)]),
    );
  return {
    lot: budget.lot.name,
    gross: Array.from(budget.gross),
    ringFenced: Array.from(budget.ringFenced),
    target: Array.from(budget.target),
    cut: Array.from(budget.cut),
    unmet: Array.from(budget.unmet),
    net: Array.from(budget.net),
    coordination: Array.from(budget.coordination),
    main: Array.from(budget.main),
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
