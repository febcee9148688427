import './jitless';
import './custom-functions';
import '../../functions/start';

const page = document.getElementById('workbench');

if (page !== null) {
  import('./start-page').then(
    async ({ startPage }) => {
      // For who wants to look inside from the console, and for tests.
      Object.assign(globalThis, { kantelpunt: await startPage(page) });
    },
    (error: unknown) => {
      console.error(error);
    },
  );
}
