/// <reference types="office-js" />
import type { PanePage, PaneRoute } from '../../../taskpane/page';

/** The buttons of the ribbon, and where each goes in the pane. */
const COMMANDS: Readonly<Record<string, PanePage>> = {
  kpNew: 'new',
  kpCheck: 'checks',
  kpCompare: 'compare',
  kpRisk: 'risk',
  kpCouncil: 'council',
  kpRepair: 'repair',
  kpHelp: 'help',
};

const goTo = async (page: PanePage, route: PaneRoute): Promise<void> => {
  route.go(page);
  await Office.addin.showAsTaskpane();
};

/** Tells Excel what its buttons do: show the pane, at the right page. */
export const registerCommands = (route: PaneRoute): void => {
  for (const [id, page] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      goTo(page, route)
        .catch((error: unknown) => {
          console.error(error);
        })
        // Until this is said the button does nothing any more.
        .finally(() => {
          event.completed();
        });
    });
  }
};
