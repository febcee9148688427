import { main } from '../../src/cli/main';

/** What the command did: its exit code, and what it wrote on either stream. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as from a shell, in this process. */
export const run = async (...args: readonly string[]): Promise<Ran> => {
  const written = { out: '', err: '' };
  const capture = (stream: 'stdout' | 'stderr', to: keyof typeof written) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[to] += String(text);
      return true;
    });
  const spies = [capture('stdout', 'out'), capture('stderr', 'err')];
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
