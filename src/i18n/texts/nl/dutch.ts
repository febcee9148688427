import { choices } from './choices';
import { command } from './command';
import { contractColumns } from './contract-columns';
import { excel } from './excel';
import { functions } from './functions';
import { manifest } from './manifest';
import { measures } from './measures';
import { organisationColumns } from './organisation-columns';
import { problemWords } from './problem-words';
import { problems } from './problems';
import { resultSheets } from './result-sheets';
import { results } from './results';
import { scenarioColumns } from './scenario-columns';
import { sheets } from './sheets';
import { stories } from './stories';
import { tables } from './tables';
import { templates } from './templates';
import { validation } from './validation';
import { verdicts } from './verdicts';
import { workbench } from './workbench';

/** Every text of the product in Dutch; the other languages have its keys. */
export const dutch = {
  choices,
  command,
  columns: { ...contractColumns, ...organisationColumns, ...scenarioColumns },
  excel,
  functions,
  manifest,
  measures,
  problemWords,
  problems,
  resultSheets,
  results,
  sheets,
  stories,
  tables,
  templates,
  validation,
  verdicts,
  workbench,
};
