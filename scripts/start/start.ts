import { buildPage, DIST, isBuilt } from './build-page';
import { buildProgress } from './build-progress';
import { hasScreen, openPage } from './open-page';
import { PortTakenError, serveFolder, type Served } from './serve-folder';
import { startOptions, type StartOptions } from './start-options';

/** Builds where that is needed, serves, says where, and opens a browser if there is one. Gives an exit code, or null while it serves. */
async function start({ port, open, folder }: StartOptions): Promise<number | null> {
  const served = await claimed(folder ?? DIST, port);
  if (served === null) return 1;
  closeOnStop(served);
  if (folder === undefined && !(await built())) {
    await served.close();
    return 1;
  }
  console.log(`\nKantelpunt is at ${served.address}\nStop it with Ctrl+C.`);
  await show(served.address, open);
  return null;
}

/** The port is claimed before anything is built, so that nobody waits for a build that cannot be shown. */
async function claimed(folder: string, port: number): Promise<Served | null> {
  try {
    return await serveFolder(folder, port);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    console.error(
      `Port ${port} is taken by another program, perhaps by Kantelpunt in another window.\n` +
        `Stop that program, or choose another port: npm start -- --port ${port === 65_535 ? 3001 : port + 1}`,
    );
    return null;
  }
}

async function built(): Promise<boolean> {
  if (await isBuilt()) return true;
  console.log('Building the page. This takes about half a minute.');
  const progress = buildProgress();
  const wrong = await buildPage(progress.show);
  progress.stop();
  if (wrong === null) return true;
  console.error(`${wrong}\n\nThe page was not built. Mend what stands above and start again.`);
  return false;
}

/** Shows the page where people work with it. Excel will have its place here, where it can load add-ins from a folder. */
async function show(address: string, open: boolean): Promise<void> {
  if (!open || !hasScreen(process.platform, process.env)) return;
  if (!(await openPage(address))) console.log('No browser could be opened; open the address yourself.');
}

function closeOnStop(served: Served): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void served.close().then(() => process.exit(0));
    });
  }
}

const options = startOptions(process.argv.slice(2));
if ('exitCode' in options) process.exitCode = options.exitCode;
else {
  start(options).then(
    (exitCode) => {
      if (exitCode !== null) process.exitCode = exitCode;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
