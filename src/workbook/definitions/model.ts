import { choice, text, year } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What holds for the whole calculation. */
export const model: TableDefinition<'model'> = {
  name: 'model',
  sheet: 'contract',
  columns: {
    title: needed(text),
    priceLevelYear: needed(year),
    firstYear: optional(year),
    lastYear: optional(year),
    proRata: optional(choice('proRata')),
  },
  openRows: 0,
  oneRow: true,
};
