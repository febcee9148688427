/** What `CustomFunctions` and its errors are at run time; a class, as code asks with `instanceof`. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

export type Associated = (...given: readonly unknown[]) => unknown;

/** `CustomFunctions` as it is at run time. */
export const customFunctionsGlobal = (functions: Map<string, Associated>): Record<string, unknown> => ({
  associate: (id: string | Readonly<Record<string, Associated>>, call?: Associated) => {
    if (typeof id === 'string') {
      if (call) functions.set(id.toUpperCase(), call);
      return;
    }
    for (const [each, given] of Object.entries(id)) functions.set(each.toUpperCase(), given);
  },
  Error: FunctionError,
  ErrorCode: CODES,
});
