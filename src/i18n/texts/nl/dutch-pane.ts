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

/** The words of the pane in Dutch; the other languages have its keys. */
export const dutchPane = {
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
};
