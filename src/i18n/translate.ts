import { TEXTS, type Texts } from './texts';
import { translator, type PathOf, type TextValues } from './translator';

/** The place of a text, such as `problems.missing-value`; a plural goes by its name without `_one` or `_other`. */
export type TextKey = PathOf<Texts>;
export type Translate = (key: TextKey, values?: TextValues) => string;

/**
 * Every text of the product: `translate('nl')('problems.lot-needed', { stream: 'subsidie' })`. What answers in cells
 * takes `cellText`, which holds less and so is there sooner.
 */
export const translate = translator(TEXTS);
