import './jitless';
import './custom-functions';
import '../../functions/start';
import { languageOfPage } from './page/language-of-page';
import { prepare } from './preparation';

const page = document.getElementById('workbench');

if (page !== null) {
  const preparation = prepare(languageOfPage(location, navigator.languages));
  Promise.all([import('./start-page'), preparation]).then(
    async ([{ startPage }, prepared]) => {
      // For who wants to look inside from the console, and for tests.
      Object.assign(globalThis, { kantelpunt: await startPage(page, prepared) });
    },
    (error: unknown) => {
      console.error(error);
    },
  );
}
