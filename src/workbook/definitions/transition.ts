import { choice, euros, listOf, numbers, year, yesNo } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** Temporary money to soften a loss. */
export const transition: TableDefinition<'transition'> = {
  name: 'transition',
  sheet: 'contract',
  columns: {
    budget: needed(euros),
    from: optional(year),
    to: optional(year),
    taper: needed(numbers),
    capPerOrganisation: optional(euros),
    rule: optional(choice('transitionRule')),
    countsAsMunicipal: optional(yesNo),
    types: optional(listOf('organisationType')),
  },
  openRows: 0,
  oneRow: true,
};
