import type { CustomFunction } from '../custom-function';
import { ALLOCATE } from './allocate';
import { COFUNDING } from './co-funding';
import { CONCENTRATION } from './concentration';
import { DEPENDENCY } from './dependency';
import { INDEXFACTORS } from './index-factors';
import { LEVERAGE } from './leverage';
import { MONTHS } from './months';
import { PHASE } from './phase';
import { RULE } from './rule';
import { RUNWAY } from './runway';
import { TIPPINGCUT } from './tipping-cut';
import { TRUEUP } from './true-up';
import { YEARS } from './years';

/** The functions on plain cells by their ids. */
export const PLAIN_FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  YEARS,
  MONTHS,
  INDEXFACTORS,
  TRUEUP,
  PHASE,
  ALLOCATE,
  COFUNDING,
  LEVERAGE,
  DEPENDENCY,
  CONCENTRATION,
  RUNWAY,
  TIPPINGCUT,
  RULE,
};
