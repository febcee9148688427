import { rate, year } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What wages and prices do, and what the municipality pays of it. */
export const indexation: TableDefinition<'indexation'> = {
  name: 'indexation',
  sheet: 'contract',
  columns: {
    year: needed(year),
    wage: needed(rate),
    price: needed(rate),
    paidWage: optional(rate),
    paidPrice: optional(rate),
    correction: optional(rate),
  },
  openRows: 5,
  oneRow: false,
};
