import { HALF_CENT, RATIO_SLACK } from '../../core/reaches';

/** What an expression may speak of. */
export interface Word {
  readonly type: 'number' | 'logical';
  /** How far apart two values of it may be and still be equal. */
  readonly slack: number;
}

export type Vocabulary = ReadonlyMap<string, Word>;

/** The values of the words; null is what does not exist. */
export type Values = ReadonlyMap<string, number | boolean | null>;

export const NO_WORDS: Vocabulary = new Map();

export const ratio: Word = { type: 'number', slack: RATIO_SLACK };
export const euros: Word = { type: 'number', slack: HALF_CENT };
/** What is found by searching, to a millionth. */
export const found: Word = { type: 'number', slack: 1e-6 };
export const yesNo: Word = { type: 'logical', slack: 0 };
