import { choice, phase, several, suggestion, text, year, yesNo } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What has been decided to be saved. */
export const targets: TableDefinition<'targets'> = {
  name: 'targets',
  sheet: 'contract',
  columns: {
    name: needed(text),
    lot: needed(suggestion('appliesTo')),
    kind: needed(choice('targetKind')),
    unit: needed(choice('targetUnit')),
    amount: needed(several),
    from: needed(year),
    phase: needed(phase),
    indexed: optional(yesNo),
  },
  openRows: 8,
  oneRow: false,
};
