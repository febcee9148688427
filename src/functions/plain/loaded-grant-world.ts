import { loaded } from '../reading/loaded';
import type * as grantWorld from './grant-world';

/** The part that asks funders. Ends with `#N/A` and a sentence where it does not come. */
export const loadedGrantWorld = (): Promise<typeof grantWorld> => loaded(import('./grant-world'));
