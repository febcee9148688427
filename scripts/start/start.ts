import { ROOT } from './build-page';
import { firstLine } from './certificate';
import { thisMachine } from './machine';
import { startOptions, type StartOptions } from './start-options';
import { startProduct, type Running } from './start-product';
import { listenForStop, stopLinePath } from './stop-line';

/** Starts, and stops when somebody asks for it: with Ctrl+C, or with `npm stop` in another window. */
async function start(options: StartOptions): Promise<void> {
  const notStarted = await startProduct(options, thisMachine, untilAsked);
  if (notStarted !== null) process.exit(notStarted.exitCode);
}

async function untilAsked(running: Running): Promise<void> {
  const stop = once(running);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void stop().finally(() => process.exit(0));
    });
  }
  try {
    await listenForStop(stopLinePath(ROOT, running.port), async () => {
      await stop();
      // After the answer to the other window.
      setTimeout(() => process.exit(0), 100);
    });
  } catch (error) {
    console.error(`npm stop cannot reach this window (${firstLine(error)}); stop it with Ctrl+C.`);
  }
}

/** Stopping twice is stopping once. */
const once = ({ stop }: Running): (() => Promise<void>) => {
  let stopping: Promise<void> | null = null;
  return () => (stopping ??= stop());
};

const options = startOptions(process.argv.slice(2));
if ('exitCode' in options) process.exitCode = options.exitCode;
else {
  start(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
