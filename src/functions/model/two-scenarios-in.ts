import { calculable } from './calculable';
import { FIRST, SECOND } from './model-arguments';
import { modelIn } from './model-in';
import { refuseSwapped, toldIn, type AskedScenario } from './scenario-in';

/** Two scenarios of one model, to be laid beside each other. */
export const twoScenariosIn = async (
  model: unknown,
  first: unknown,
  second: unknown,
): Promise<{ readonly first: AskedScenario; readonly second: AskedScenario }> => {
  refuseSwapped(model, FIRST, first);
  refuseSwapped(model, SECOND, second);
  const known = calculable(await modelIn(model));
  return { first: toldIn(known, FIRST, first), second: toldIn(known, SECOND, second) };
};
