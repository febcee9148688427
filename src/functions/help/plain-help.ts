import type { FunctionHelp } from './function-help';
import { allocateHelp } from './allocate';
import { coFundingHelp } from './co-funding';
import { concentrationHelp } from './concentration';
import { dependencyHelp } from './dependency';
import { indexFactorsHelp } from './index-factors';
import { leverageHelp } from './leverage';
import { monthsHelp } from './months';
import { phaseHelp } from './phase';
import { ruleHelp } from './rule';
import { runwayHelp } from './runway';
import { tippingCutHelp } from './tipping-cut';
import { trueUpHelp } from './true-up';
import { yearsHelp } from './years';

/** The help of the functions on plain cells by their ids. */
export const PLAIN_HELP: Readonly<Record<string, FunctionHelp>> = {
  YEARS: yearsHelp,
  MONTHS: monthsHelp,
  INDEXFACTORS: indexFactorsHelp,
  TRUEUP: trueUpHelp,
  PHASE: phaseHelp,
  ALLOCATE: allocateHelp,
  COFUNDING: coFundingHelp,
  LEVERAGE: leverageHelp,
  DEPENDENCY: dependencyHelp,
  CONCENTRATION: concentrationHelp,
  RUNWAY: runwayHelp,
  TIPPINGCUT: tippingCutHelp,
  RULE: ruleHelp,
};
