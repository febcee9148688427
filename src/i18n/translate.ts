import { TEXTS, type Texts } from './texts';
import type { dutchPane } from './texts/nl/dutch-pane';
import type { SameKeys } from './texts/same-keys';
import { translator, type PathOf, type TextValues } from './translator';

/** The words of the pane, which come with it: see `loadPaneTexts`. */
export type PaneTexts = SameKeys<typeof dutchPane>;

/** The place of a text, such as `problems.missing-value`; a plural goes by its name without `_one` or `_other`. */
export type TextKey = PathOf<Texts & PaneTexts>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const texts = translator<Texts & PaneTexts>(TEXTS);

/**
 * Every text of the product: `translate('nl')('problems.lot-needed', { stream: 'subsidie' })`. What answers in cells
 * takes `cellText`, which holds less and so is there sooner.
 */
export const translate: (language: Parameters<typeof texts.translate>[0]) => Translate = texts.translate;

/** Makes texts known that are loaded later. */
export const addTexts = texts.add;
