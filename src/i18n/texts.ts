import type { Language } from './language';
import { english } from './texts/en/english';
import { dutch } from './texts/nl/dutch';
import type { SameKeys } from './texts/same-keys';

export type Texts = SameKeys<typeof dutch>;

/** All texts per language, for those that need a whole group at once, such as the headers of a table. */
export const TEXTS: Readonly<Record<Language, Texts>> = { nl: dutch, en: english };
