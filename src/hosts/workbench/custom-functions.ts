/**
 * What Excel gives an add-in under the name `CustomFunctions`, so that the same file registers the same
 * functions here. Must be loaded before the functions.
 */
export type RegisteredFunction = (...values: unknown[]) => unknown;

const registered = new Map<string, RegisteredFunction>();

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

export interface SaidError {
  readonly code: string;
  readonly message: string;
}

export const isSaidError = (value: unknown): value is SaidError => value instanceof FunctionError;

/** An error in a cell as functions get it in Excel. */
export const errorArgument = (code: string): unknown => new FunctionError(code);

export const registeredFunctions = (): ReadonlyMap<string, RegisteredFunction> => registered;

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, run: RegisteredFunction): void => {
      registered.set(id, run);
    },
    Error: FunctionError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
  },
});
