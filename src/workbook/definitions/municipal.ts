import { choice, euros, factor, nameIn, share, yearOrMonth } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What organisations get from the municipality. */
export const municipal: TableDefinition<'municipal'> = {
  name: 'municipal',
  sheet: 'organisations',
  columns: {
    organisation: needed(nameIn('organisations')),
    stream: needed(choice('stream')),
    lot: optional(nameIn('lots')),
    share: optional(share),
    amount: optional(euros),
    from: optional(yearOrMonth),
    to: optional(yearOrMonth),
    passThrough: optional(factor),
    indexed: optional(share),
    vatRate: optional(share),
    awardProbability: optional(share),
  },
  openRows: 20,
  oneRow: false,
};
