/** The closed list of what can be wrong with an expression; `src/i18n` has a sentence for each. */
export type FaultKind =
  | 'too-long'
  | 'too-deep'
  | 'character'
  | 'quotation'
  | 'equals-sign'
  | 'unequal-sign'
  | 'semicolon'
  | 'percentage'
  | 'decimal-comma'
  | 'grouped-number'
  | 'missing-operator'
  | 'unknown-figure'
  | 'unknown-function'
  | 'function-alone'
  | 'no-figures'
  | 'arguments'
  | 'needs-number'
  | 'needs-comparison'
  | 'unclear-power'
  | 'syntax'
  | 'not-computable'
  | 'no-old-value'
  | 'not-read';

/** What is wrong with an expression, and where in it. */
export interface ExpressionFault {
  readonly fault: FaultKind;
  /** The character, counted from 1; null where it is about the whole. */
  readonly at: number | null;
  /** What stands there; empty at the end. */
  readonly part: string;
  /** What it should probably be; null where nobody can tell. */
  readonly instead: string | null;
  /** The names that may stand there; empty where it is not about a name. */
  readonly known: readonly string[];
}

/** Reads what users write themselves; handed to the parser, because the model knows no expressions (`src/rules` does). */
export interface ExpressionReader {
  /** What is wrong with a rule about an organisation; null if nothing is. */
  readonly faultInRule: (expression: string) => ExpressionFault | null;
  /** A number made of numbers only. */
  readonly constant: (expression: string) => number | ExpressionFault;
  /** A new value from the old one, under the name `value`; null: there is no old value. */
  readonly revised: (expression: string, old: number | null) => number | ExpressionFault;
}

const notRead = (): ExpressionFault => ({
  fault: 'not-read',
  at: null,
  part: '',
  instead: null,
  known: [],
});

/** For who reads a model without expressions: one that is there all the same is a problem, never passed over. */
export const NO_EXPRESSIONS: ExpressionReader = {
  faultInRule: notRead,
  constant: notRead,
  revised: notRead,
};
