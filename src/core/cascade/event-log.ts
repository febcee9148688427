/** One loss as the kernel sees it: positions instead of names. */
export interface LoggedEvent {
  readonly year: number;
  readonly round: number;
  readonly organisation: number;
  readonly grant: number;
  readonly effect: 'lost' | 'notice' | 'ended';
  /** Euros; null where the condition is not about an amount. */
  readonly required: number | null;
  readonly actual: number | null;
  readonly amount: number;
}

interface MutualEntry {
  readonly year: number;
  readonly organisation: number;
  readonly grant: number;
}

/** Where a run writes down what happened; runs that only look for a boundary have none. */
export interface EventLog {
  readonly events: LoggedEvent[];
  readonly mutual: MutualEntry[];
  /** What every grant paid, at `g * years + y`. */
  readonly paid: Float64Array;
}

export const emptyLog = (grants: number, years: number): EventLog => ({
  events: [],
  mutual: [],
  paid: new Float64Array(grants * years),
});
