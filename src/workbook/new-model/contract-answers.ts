import type { Term } from './annual-amount';

/** An amount that somebody gave per year or for the whole term. */
export interface GivenAmount {
  readonly amount: number;
  readonly per: 'year' | 'term';
}

interface LotAnswer {
  readonly name: string;
  /** Euros, at the price level of the model. */
  readonly value: GivenAmount;
}

export interface TargetAnswer {
  readonly name: string;
  /** Euros: in a full year once it has come in whole, or all that it takes over the term. */
  readonly amount: GivenAmount;
  readonly from: number;
  /** In how many equal yearly steps it comes in. */
  readonly steps: number;
}

/** What a person answers to make a model of a contract. */
export interface ContractAnswers {
  readonly title: string;
  readonly priceLevelYear: number;
  readonly term: Term;
  readonly lots: readonly LotAnswer[];
  readonly targets: readonly TargetAnswer[];
  /** Euros for the whole term; null without a transition budget. */
  readonly transitionBudget: number | null;
}
