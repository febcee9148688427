import type { TableName } from '../../model/tables';
import { grants } from './grants';
import { indexation } from './indexation';
import { lots } from './lots';
import { model } from './model';
import { municipal } from './municipal';
import { neighbourhoods } from './neighbourhoods';
import { organisations } from './organisations';
import { overrides } from './overrides';
import { reach } from './reach';
import { rules } from './rules';
import { scenarios } from './scenarios';
import { support } from './support';
import { targets } from './targets';
import { transition } from './transition';
import type { AnyTable } from './table-definition';

/** Every table of the workbook, in the order in which people fill them in. */
export const TABLES: Readonly<Record<TableName, AnyTable>> = {
  model,
  lots,
  indexation,
  targets,
  transition,
  organisations,
  municipal,
  grants,
  support,
  reach,
  neighbourhoods,
  scenarios,
  overrides,
  rules,
};
