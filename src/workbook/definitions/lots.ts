import { count, date, euros, factor, listOf, nameIn, share, text, whole } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** The lots of the contract. */
export const lots: TableDefinition<'lots'> = {
  name: 'lots',
  sheet: 'contract',
  columns: {
    lot: needed(text),
    annualValue: needed(euros),
    start: needed(date),
    termMonths: needed(whole(1, 180)),
    wageShare: needed(share),
    mainContractor: optional(nameIn('organisations')),
    ringFenced: optional(euros),
    coordinationFee: optional(share),
    indexed: optional(share),
    mainPassThrough: optional(factor),
    minSubcontractShare: optional(share),
    minSubcontractors: optional(count),
    countedTypes: optional(listOf('organisationType')),
  },
  openRows: 6,
  oneRow: false,
};
