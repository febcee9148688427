import { choice, nameIn, several, text } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** Inputs that one scenario replaces. */
export const overrides: TableDefinition<'overrides'> = {
  name: 'overrides',
  sheet: 'scenarios',
  columns: {
    scenario: needed(nameIn('scenarios')),
    table: needed(choice('overridable')),
    key: optional(text),
    column: needed(text),
    value: needed(several),
  },
  openRows: 10,
  oneRow: false,
};
