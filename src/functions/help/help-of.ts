import { FUNCTION_HELP } from './all-help';
import type { FunctionHelp } from './function-help';

/** The help of a function. Throws where it has none, because that can only be forgotten in code. */
export const helpOf = (id: string): FunctionHelp => {
  const help = FUNCTION_HELP[id];
  if (help === undefined) throw new Error(`KP.${id} has no help`);
  return help;
};
