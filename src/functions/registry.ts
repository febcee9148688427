import { BRIDGE } from './bridge';
import { BUDGET } from './budget';
import { CASCADE } from './cascade';
import { COMPARE } from './compare';
import { COUNCIL } from './council';
import { COUNCILNAMES } from './council-names';
import type { CustomFunction } from './custom-function';
import { IMPACT } from './impact';
import { LEVELS } from './levels';
import { MODEL } from './model';
import { NEIGHBOURHOODS } from './neighbourhoods';
import { ORGANISATION } from './organisation';
import { PLAIN_FUNCTIONS } from './plain/plain-functions';
import { PROBLEMS } from './problems';
import { RESERVES } from './reserves';
import { RISK } from './risk';
import { SCENARIOS } from './scenarios';
import { STORIES } from './stories';
import { SUBCONTRACTORS } from './subcontractors';
import { TOTALS } from './totals';
import { TRANSITIONPOT } from './transition-pot';

/** Every function by its id, which stands in files of users and never changes. */
export const FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  MODEL,
  BUDGET,
  SUBCONTRACTORS,
  ORGANISATION,
  RISK,
  CASCADE,
  TRANSITIONPOT,
  IMPACT,
  COMPARE,
  BRIDGE,
  PROBLEMS,
  STORIES,
  TOTALS,
  RESERVES,
  SCENARIOS,
  LEVELS,
  COUNCIL,
  COUNCILNAMES,
  NEIGHBOURHOODS,
  ...PLAIN_FUNCTIONS,
};
