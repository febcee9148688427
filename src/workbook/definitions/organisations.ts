import { balance, euros, factor, months, share, suggestion, text, whole, year } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** Who does the work, and what it costs. */
export const organisations: TableDefinition<'organisations'> = {
  name: 'organisations',
  sheet: 'organisations',
  columns: {
    organisation: needed(text),
    type: needed(suggestion('organisationType')),
    fixedCosts: needed(euros),
    variableCosts: needed(euros),
    ownIncome: needed(euros),
    openingReserve: needed(balance),
    adaptability: optional(share),
    frictionMonths: optional(months(12)),
    wageShare: optional(share),
    minimumReserve: optional(balance),
    ownIncomeFollows: optional(share),
    fte: optional(factor),
    ring: optional(whole(1, 3)),
    subsidisedSince: optional(year),
  },
  openRows: 15,
  oneRow: false,
};
