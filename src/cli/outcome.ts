/** How the command ends: done, problems in the input, or wrong use and unreadable files. */
export const DONE = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

export type ExitCode = typeof DONE | typeof PROBLEMS | typeof WRONG_USE;

/** Ends the command with a sentence for the user. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    readonly exitCode: ExitCode,
    sentence: string,
  ) {
    super(sentence);
  }
}
