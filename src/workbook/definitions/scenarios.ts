import { date, factor, listOf, months, phase, share, text, year, yesNo } from './entry';
import { needed, optional, type TableDefinition } from './table-definition';

/** What may happen. */
export const scenarios: TableDefinition<'scenarios'> = {
  name: 'scenarios',
  sheet: 'scenarios',
  columns: {
    scenario: needed(text),
    cut: optional(share),
    cutFrom: optional(year),
    cutPhase: optional(phase),
    targetFactor: optional(factor),
    indexationWithheld: optional(share),
    ownIncomeFactor: optional(factor),
    costFactor: optional(factor),
    mainPassThrough: optional(factor),
    transition: optional(yesNo),
    allot: optional(yesNo),
    renewals: optional(yesNo),
    outOfPlan: optional(listOf()),
    withdrawnFunders: optional(listOf()),
    endedSupport: optional(listOf()),
    announced: optional(date),
    minimumNoticeMonths: optional(months(120)),
  },
  openRows: 8,
  oneRow: false,
};
