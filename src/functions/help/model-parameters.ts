import type { ParameterHelp } from './function-help';

/** What most functions on a model are given. */
export const MODEL_PARAMETER: ParameterHelp = { name: 'model', description: 'De cel met KP.MODEL' };
export const SCENARIO_PARAMETER: ParameterHelp = {
  name: 'scenario',
  description: 'De naam van een scenario, of zonder korting',
};
