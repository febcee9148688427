import { count, nameIn, text } from './entry';
import { needed, type TableDefinition } from './table-definition';

/** Whom the organisations reach. */
export const reach: TableDefinition<'reach'> = {
  name: 'reach',
  sheet: 'organisations',
  columns: {
    organisation: needed(nameIn('organisations')),
    neighbourhood: needed(text),
    group: needed(text),
    participants: needed(count),
    volunteers: needed(count),
    volunteerHours: needed(count),
  },
  openRows: 20,
  oneRow: false,
};
