/** A line on standard output. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** A line on standard error. */
export const warn = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
