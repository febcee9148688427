/// <reference types="office-js" />
import { connectFunctions } from '../../../functions/session';
import { paneRoute } from '../../../taskpane/page';
import { lateWorkbook } from './late-workbook';
import { languageOf } from './language-of';
import { registerCommands } from './register-commands';
import { show } from './show';

/** Asks Excel to load the add-in whenever this document is opened, so that its functions answer at once. */
const loadWithDocument = (): void => {
  // A document that may only be read cannot keep this; its functions answer as soon as the pane is opened.
  Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch((error: unknown) => {
    console.warn(error);
  });
};

/** After the functions are registered: what they look at, the buttons of the ribbon, and then the pane. */
export const startAddIn = async (): Promise<void> => {
  const { workbook, live } = lateWorkbook();
  // Cells may ask before Excel has said in which language it speaks.
  connectFunctions({ workbook, language: 'nl' });
  const { host } = await Office.onReady();
  // The declarations promise a host, but a plain browser has none.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    show('outside');
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  connectFunctions({ workbook, language });
  const route = paneRoute();
  registerCommands(route);
  loadWithDocument();
  try {
    const { showPane } = await import('./show-pane');
    await showPane({ live, language, route });
  } catch (error) {
    show('not-loaded');
    throw error;
  }
};
