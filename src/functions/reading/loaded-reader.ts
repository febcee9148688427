import { loaded } from './loaded';
import type * as reader from './reader';

/** The part that reads models. Ends with `#N/A` and a sentence where it does not come. */
export const loadedReader = (): Promise<typeof reader> => loaded(import('./reader'));
