import { inEnum } from './api-sets';
import { invalidArgument } from './office-error';

/** Refuses what is not a value of that enumeration, as Excel does. */
export function expectEnum(name: string, value: unknown, where: string): void {
  if (!inEnum(name, value)) throw invalidArgument(where, `${JSON.stringify(value)} is no ${name}`);
}
