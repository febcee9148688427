import { euros, nameIn, year } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What organisations give each other. */
export const support: TableDefinition<'support'> = {
  name: 'support',
  sheet: 'organisations',
  columns: {
    from: needed(nameIn('organisations')),
    to: needed(nameIn('organisations')),
    amount: needed(euros),
    firstYear: optional(year),
    lastYear: optional(year),
  },
  openRows: 8,
  oneRow: false,
};
