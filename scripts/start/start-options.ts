import { Command, CommanderError, InvalidArgumentError } from 'commander';

export interface StartOptions {
  readonly port: number;
  /** Whether a browser may be opened. */
  readonly open: boolean;
  /** A built page to serve instead of `dist`; nothing is built then. */
  readonly folder?: string;
}

/** The line was understood as a request for help, or not understood: what it said is printed, this is how it ends. */
export interface Ended {
  readonly exitCode: number;
}

const HIGHEST_PORT = 65_535;

const portNumber = (text: string): number => {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new InvalidArgumentError(
    `A port is a whole number from 0 to ${HIGHEST_PORT}; 0 takes any that is free.`,
  );
};

/** Reads what stands after `npm start --`. Wrong use is explained on standard error and ends with 2. */
export function startOptions(words: readonly string[]): StartOptions | Ended {
  const command = new Command('npm start --')
    .usage('[--port N] [--no-open] [--folder FOLDER]')
    .description(
      'Builds the page with the spreadsheet where that is needed, serves it on this machine and opens it.',
    )
    .option('--port <N>', 'the port to serve on; 0 takes any that is free', portNumber, 3000)
    .option('--no-open', 'only print the address')
    .option('--folder <FOLDER>', 'serve a page that was built elsewhere, and build nothing')
    .allowExcessArguments(false)
    .showHelpAfterError()
    .exitOverride();
  try {
    return command.parse([...words], { from: 'user' }).opts<StartOptions>();
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
}
