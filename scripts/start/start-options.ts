import { Command, CommanderError, InvalidArgumentError } from 'commander';

export interface StartOptions {
  readonly port: number;
  /** Whether Excel or a browser may be opened. */
  readonly open: boolean;
  /** Whether it is the page that is wanted, also where Excel could be opened. */
  readonly workbench: boolean;
  /** A built page to serve instead of `dist`; nothing is built then. */
  readonly folder?: string;
}

/** The line was understood as a request for help, or not understood: what it said is printed, this is how it ends. */
export interface Ended {
  readonly exitCode: number;
}

/** The manifest for this machine says so. */
const DEFAULT_PORT = 3000;

const HIGHEST_PORT = 65_535;

const portNumber = (text: string): number => {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new InvalidArgumentError(
    `A port is a whole number from 0 to ${HIGHEST_PORT}; 0 takes any that is free.`,
  );
};

/** Reads what stands after `npm start --`. Wrong use is explained on standard error and ends with 2. */
export const startOptions = (words: readonly string[]): StartOptions | Ended => {
  const command = new Command('npm start --')
    .usage('[--workbench] [--port N] [--no-open] [--folder FOLDER]')
    .description(
      'Builds the product where that is needed, serves it on this machine and opens it: in Excel on Windows and Mac, ' +
        'in the page with the spreadsheet elsewhere.',
    )
    .option('--workbench', 'open the page with the spreadsheet, also where there is Excel', false)
    .option('--port <N>', 'the port to serve the page on; 0 takes any that is free', portNumber, DEFAULT_PORT)
    .option('--no-open', 'open nothing, only print the address')
    .option('--folder <FOLDER>', 'serve a page that was built elsewhere, and build nothing');
  return ended(command, words) ?? command.opts<StartOptions>();
};

/** Reads what stands after `npm stop --`. */
export const stopOptions = (words: readonly string[]): { readonly port: number } | Ended => {
  const command = new Command('npm stop --')
    .usage('[--port N]')
    .description('Stops what npm start began, and takes it out of Excel.')
    .option('--port <N>', 'the port that it was started on', portNumber, DEFAULT_PORT);
  return ended(command, words) ?? command.opts<{ port: number }>();
};

/** Null where the words are understood and the command may go on. */
const ended = (command: Command, words: readonly string[]): Ended | null => {
  try {
    command
      .allowExcessArguments(false)
      .showHelpAfterError()
      .exitOverride()
      .parse([...words], { from: 'user' });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
};
