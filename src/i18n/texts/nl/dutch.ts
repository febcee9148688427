import { choices } from './choices';
import { command } from './command';
import { contractColumns } from './contract-columns';
import { excel } from './excel';
import { functions } from './functions';
import { manifest } from './manifest';
import { measures } from './measures';
import { organisationColumns } from './organisation-columns';
import { pane } from './pane';
import { paneCharts } from './pane-charts';
import { paneCouncil } from './pane-council';
import { paneExplain } from './pane-explain';
import { paneDependency } from './pane-dependency';
import { paneHome } from './pane-home';
import { paneBudget } from './pane-budget';
import { paneCompare } from './pane-compare';
import { paneInputs } from './pane-inputs';
import { paneNew } from './pane-new';
import { paneRisk } from './pane-risk';
import { paneScenarios } from './pane-scenarios';
import { paneSettings } from './pane-settings';
import { paneShell } from './pane-shell';
import { paneTour } from './pane-tour';
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
  pane,
  paneCharts,
  paneCouncil,
  paneExplain,
  paneDependency,
  paneHome,
  paneBudget,
  paneCompare,
  paneInputs,
  paneNew,
  paneRisk,
  paneScenarios,
  paneSettings,
  paneShell,
  paneTour,
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
