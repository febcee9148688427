import { choice, several, suggestion, text } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What the user calls red or amber, and limits of the user's own. */
export const rules: TableDefinition<'rules'> = {
  name: 'rules',
  sheet: 'scenarios',
  columns: {
    level: needed(choice('ruleLevel')),
    name: needed(suggestion('limitName')),
    expression: needed(several),
    textNl: optional(text),
    textEn: optional(text),
  },
  openRows: 6,
  oneRow: false,
};
