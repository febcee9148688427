import type { Machine } from './machine';
import { canSideload } from './sideloader';
import { takenOut } from './start-product';
import { askToStop } from './stop-line';

/** Stops what `npm start` began in another window; where that is gone, at least Excel lets go. Gives the exit code. */
export async function stopProduct(line: string, machine: Machine): Promise<number> {
  if (await askToStop(line)) {
    machine.say('Kantelpunt has stopped.');
    return 0;
  }
  machine.say('Kantelpunt was not running.');
  if (!canSideload(machine.platform)) return 0;
  return (await takenOut(machine)) ? 0 : 1;
}
