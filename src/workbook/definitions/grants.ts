import { choice, euros, nameIn, several, share, text, whole, yearOrMonth, yesNo } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What funders pay, and on which condition. */
export const grants: TableDefinition<'grants'> = {
  name: 'grants',
  sheet: 'organisations',
  columns: {
    organisation: needed(nameIn('organisations')),
    funder: needed(text),
    amount: needed(euros),
    from: optional(yearOrMonth),
    to: optional(yearOrMonth),
    condition: needed(choice('condition')),
    threshold: optional(several),
    term: optional(whole(1, 180)),
    dependsOn: optional(text),
    maxShare: optional(share),
    lag: optional(whole(0, 100)),
    recovers: optional(yesNo),
    advance: optional(share),
    withdrawalProbability: optional(share),
  },
  openRows: 20,
  oneRow: false,
};
