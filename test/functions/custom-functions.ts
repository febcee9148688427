type Registered = (...given: readonly unknown[]) => unknown;

/** What a host offers as `CustomFunctions`, in memory: what is associated stands in `registered`. */
export const registered = new Map<string, Registered>();

/** An error of a cell, with its code and the sentence that people see beside it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, call: Registered): void => void registered.set(id, call),
    Error: CellError,
    ErrorCode,
  },
});

/** The error with which a call ends; throws where it gives an answer. */
export const errorOf = (call: () => unknown): CellError => {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('There was an answer where an error was expected');
};
