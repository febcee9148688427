import type { ArgumentName } from '../argument/argument-name';

/** What the arguments of functions on a model are called; the English names are those in code. */
export const MODEL: ArgumentName = { nl: 'model', en: 'model' };
export const SCENARIO: ArgumentName = { nl: 'scenario', en: 'scenario' };
export const FIRST: ArgumentName = { nl: 'eerste', en: 'first' };
export const SECOND: ArgumentName = { nl: 'tweede', en: 'second' };
export const LOT: ArgumentName = { nl: 'perceel', en: 'lot' };
export const ORGANISATION: ArgumentName = { nl: 'organisatie', en: 'organisation' };
