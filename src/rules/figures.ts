import type { Organisation } from '../model/model';
import type { OrganisationResult } from '../model/result';
import { euros, found, ratio, yesNo, type Values, type Vocabulary, type Word } from './expression/vocabulary';

interface Figure {
  readonly word: Word;
  /** Null where it does not exist for this organisation. */
  readonly of: (result: OrganisationResult, inputs: Organisation) => number | boolean | null;
}

const total = (series: readonly number[]): number => series.reduce((sum, value) => sum + value, 0);

/** What a rule may speak of (docs/model.md §9, and a few inputs of the scenario): JSON names. */
const FIGURES: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ['tippingCut', { word: found, of: ({ tippingCut }) => tippingCut }],
  ['runwayMonths', { word: ratio, of: ({ runwayMonths }) => runwayMonths }],
  ['failedYear', { word: ratio, of: ({ failedYear }) => failedYear }],
  ['leverage', { word: ratio, of: ({ leverage }) => leverage }],
  ['reserveMonths', { word: ratio, of: ({ reserveMonths }) => reserveMonths }],
  ['ownIncomeNeeded', { word: ratio, of: ({ ownIncomeNeeded }) => ownIncomeNeeded }],
  ['dependency', { word: ratio, of: ({ dependency }) => dependency }],
  ['concentration', { word: ratio, of: ({ concentration }) => concentration }],
  ['broughtIn', { word: ratio, of: ({ broughtIn }) => broughtIn }],
  ['repair', { word: found, of: ({ repair }) => repair }],
  [
    'repairAmount',
    { word: euros, of: ({ repairAmount }) => (repairAmount === null ? null : total(repairAmount)) },
  ],
  ['fteLost', { word: ratio, of: ({ fteLost }) => total(fteLost) }],
  ['shortNotice', { word: yesNo, of: ({ shortNotice }) => shortNotice }],
  ['openingReserve', { word: euros, of: (_, { openingReserve }) => openingReserve }],
  ['fixedCosts', { word: euros, of: (_, { fixedCosts }) => fixedCosts }],
  ['variableCosts', { word: euros, of: (_, { variableCosts }) => variableCosts }],
  ['ownIncome', { word: euros, of: (_, { ownIncome }) => ownIncome }],
  ['fte', { word: ratio, of: (_, { fte }) => fte }],
  ['ring', { word: ratio, of: (_, { ring }) => ring }],
]);

/** The names of the figures with what they are. */
export const FIGURE_WORDS: Vocabulary = new Map([...FIGURES].map(([name, { word }]) => [name, word]));

/** All figures of one organisation. */
export const figuresOf = (result: OrganisationResult, inputs: Organisation): Values =>
  new Map([...FIGURES].map(([name, { of }]) => [name, of(result, inputs)]));
