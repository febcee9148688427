import type { ArgumentName } from '../argument/argument-name';

/** What the functions about one year of one organisation are given. */
export const MUNICIPAL: ArgumentName = { nl: 'gemeente', en: 'municipal' };
export const MUNICIPAL_BEFORE: ArgumentName = { nl: 'gemeenteVoor', en: 'municipalBefore' };
export const MUNICIPAL_AFTER: ArgumentName = { nl: 'gemeenteNa', en: 'municipalAfter' };
export const OWN_INCOME: ArgumentName = { nl: 'eigenInkomsten', en: 'ownIncome' };
export const COSTS: ArgumentName = { nl: 'kosten', en: 'costs' };
export const RESERVE: ArgumentName = { nl: 'reserve', en: 'reserve' };
