import { count, factor, text } from './entry';
import { needed, type TableDefinition } from './table-definition';

/** How large and how needy the neighbourhoods are. */
export const neighbourhoods: TableDefinition<'neighbourhoods'> = {
  name: 'neighbourhoods',
  sheet: 'organisations',
  columns: {
    neighbourhood: needed(text),
    inhabitants: needed(count),
    needWeight: needed(factor),
  },
  openRows: 10,
  oneRow: false,
};
