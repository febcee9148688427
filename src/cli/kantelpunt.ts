import { main } from './main';
import { DONE } from './outcome';

// A pipe that is closed early, as `head` does, is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  throw error;
});

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
