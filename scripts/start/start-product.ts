import { DIST } from './build-page';
import { CertificateError, firstLine, type Certificate } from './certificate';
import type { Machine } from './machine';
import { PortTakenError, serveFolder, type Served } from './serve-folder';
import { canSideload } from './sideloader';
import type { StartOptions } from './start-options';

/** What runs until somebody stops it. */
export interface Running {
  readonly port: number;
  /** Takes the add-in out of Excel if it was put there, and closes the server. */
  readonly stop: () => Promise<void>;
}

/** It did not start; all is said already. */
export interface NotStarted {
  readonly exitCode: number;
}

/**
 * Builds where that is needed, serves, and shows the product: in Excel where Excel can load it from here, else in the
 * browser. `onServing` is called as soon as there is something to stop, before anything is built or said.
 *
 * @returns null while it runs
 */
export async function startProduct(
  options: StartOptions,
  machine: Machine,
  onServing: (running: Running) => Promise<void>,
): Promise<NotStarted | null> {
  const inExcel = canSideload(machine.platform) && !options.workbench && options.folder === undefined;
  if (inExcel && options.port !== machine.excelPort) {
    machine.complain(
      `Excel looks for Kantelpunt at port ${machine.excelPort}, as manifest.xml says. Leave --port out, or add --workbench to see the page without Excel.`,
    );
    return { exitCode: 2 };
  }
  const certificate = await certificateFor(inExcel, machine);
  if (certificate === 'none') return { exitCode: 1 };
  const served = await claimed(options, certificate, inExcel, machine);
  if (served === null) return { exitCode: 1 };
  let touchesExcel = false;
  await onServing({
    port: served.port,
    stop: async () => {
      if (touchesExcel) await takenOut(machine);
      await served.close();
    },
  });
  if (options.folder === undefined && !(await built(machine))) {
    await served.close();
    return { exitCode: 1 };
  }
  if (!inExcel) await shownInBrowser(served, options.open, machine);
  else if (!options.open) machine.say(`\nKantelpunt is at ${served.address}\n${STOP}`);
  else {
    // From here on it may be there, also when Excel is still opening.
    touchesExcel = true;
    touchesExcel = await shownInExcel(served, machine);
  }
  return null;
}

const STOP = 'Stop it with Ctrl+C, or with npm stop in another window.';

async function certificateFor(inExcel: boolean, machine: Machine): Promise<Certificate | null | 'none'> {
  try {
    const named = await machine.namedCertificate();
    return named === null && inExcel ? await machine.developmentCertificate() : named;
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    machine.complain(`${error.message}${inExcel ? `\n${WITHOUT_EXCEL}` : ''}`);
    return 'none';
  }
}

const WITHOUT_EXCEL = 'To see Kantelpunt without Excel: npm start -- --workbench';

/** The port is claimed before anything is built, so that nobody waits for a build that cannot be shown. */
async function claimed(
  { folder, port }: StartOptions,
  certificate: Certificate | null,
  inExcel: boolean,
  { complain }: Machine,
): Promise<Served | null> {
  try {
    return await serveFolder(folder ?? DIST, port, certificate);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    const remedy = inExcel
      ? 'Stop that program (npm stop, if it is Kantelpunt), and start again.'
      : `Stop that program, or choose another port: npm start -- --port ${port === 65_535 ? 3001 : port + 1}`;
    complain(`Port ${port} is taken by another program, perhaps by Kantelpunt in another window.\n${remedy}`);
    return null;
  }
}

async function built(machine: Machine): Promise<boolean> {
  if (await machine.isBuilt()) return true;
  machine.say('Building the page. This takes about half a minute.');
  const wrong = await machine.build();
  if (wrong === null) return true;
  machine.complain(`${wrong}\n\nThe page was not built. Mend what stands above and start again.`);
  return false;
}

async function shownInBrowser(served: Served, open: boolean, machine: Machine): Promise<void> {
  machine.say(`\nKantelpunt is at ${served.address}\n${STOP}`);
  if (!open || !machine.hasScreen) return;
  if (!(await machine.openPage(served.address)))
    machine.say('No browser could be opened; open the address yourself.');
}

async function shownInExcel(served: Served, machine: Machine): Promise<boolean> {
  try {
    await machine.sideloader.add(machine.manifest);
  } catch (error) {
    machine.complain(
      `Kantelpunt could not be put into Excel (${firstLine(error)}).\n` +
        `It is served at ${served.address}; docs/deployment.md says how to add manifest.xml by hand.\n${WITHOUT_EXCEL}`,
    );
    return false;
  }
  machine.say(`\nExcel opens with the tab Kantelpunt; its files come from ${served.address}\n${STOP}`);
  return true;
}

/** What Excel keeps although nobody serves it would only give errors. */
export async function takenOut({ sideloader, manifest, say, complain }: Machine): Promise<boolean> {
  try {
    await sideloader.remove(manifest);
  } catch (error) {
    complain(`Kantelpunt could not be taken out of Excel (${firstLine(error)}).`);
    return false;
  }
  say('Kantelpunt is no longer in Excel.');
  return true;
}
