import type { FunctionHelp } from './function-help';
import { bridgeHelp } from './bridge';
import { budgetHelp } from './budget';
import { cascadeHelp } from './cascade';
import { compareHelp } from './compare';
import { councilHelp } from './council';
import { councilNamesHelp } from './council-names';
import { impactHelp } from './impact';
import { levelsHelp } from './levels';
import { modelHelp } from './model';
import { neighbourhoodsHelp } from './neighbourhoods';
import { organisationHelp } from './organisation';
import { PLAIN_HELP } from './plain-help';
import { problemsHelp } from './problems';
import { reservesHelp } from './reserves';
import { riskHelp } from './risk';
import { scenariosHelp } from './scenarios';
import { storiesHelp } from './stories';
import { subcontractorsHelp } from './subcontractors';
import { totalsHelp } from './totals';
import { transitionPotHelp } from './transition-pot';

/** The help of every function by its id. */
export const FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  MODEL: modelHelp,
  BUDGET: budgetHelp,
  SUBCONTRACTORS: subcontractorsHelp,
  ORGANISATION: organisationHelp,
  RISK: riskHelp,
  CASCADE: cascadeHelp,
  TRANSITIONPOT: transitionPotHelp,
  IMPACT: impactHelp,
  COMPARE: compareHelp,
  BRIDGE: bridgeHelp,
  PROBLEMS: problemsHelp,
  STORIES: storiesHelp,
  TOTALS: totalsHelp,
  RESERVES: reservesHelp,
  SCENARIOS: scenariosHelp,
  LEVELS: levelsHelp,
  COUNCIL: councilHelp,
  COUNCILNAMES: councilNamesHelp,
  NEIGHBOURHOODS: neighbourhoodsHelp,
  ...PLAIN_HELP,
};
