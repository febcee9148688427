import type { SameKeys } from '../same-keys';
import type { scenarioColumns as dutch } from '../nl/scenario-columns';

/** Headers and notes of the tables on the sheet Scenarios. */
export const scenarioColumns: SameKeys<typeof dutch> = {
  scenarios: {
    scenario: { header: 'Scenario', note: 'The name of the scenario; each name stands here once.' },
    cut: {
      header: 'Cut (%)',
      note: 'How much further the municipality cuts lots and subsidies, as a part of the budget. Empty: 0%.',
    },
    cutFrom: {
      header: 'Cut from (year)',
      note: 'The first year of the cut. Empty: the first year of the calculation.',
    },
    cutPhase: {
      header: 'Phasing of the cut',
      note: 'A number of years (3 is three equal steps), or levels from 0 to 1, such as 0.2; 0.6; 1. Empty: at once.',
    },
    targetFactor: {
      header: 'Targets count (1 = as decided)',
      note: '0 is without targets, 1 as decided, 1.5 one and a half times as high. Empty: 1.',
    },
    indexationWithheld: {
      header: 'Indexation withheld (%)',
      note: 'Which part of the rise in wages and prices the municipality does not pay. Empty: 0%.',
    },
    ownIncomeFactor: {
      header: 'Own income (1 = the same)',
      note: 'What all own income is multiplied by, such as 0.9. Empty: 1.',
    },
    costFactor: {
      header: 'Costs (1 = the same)',
      note: 'What all costs are multiplied by, such as 1.02. Empty: 1.',
    },
    mainPassThrough: {
      header: 'Pass-through of main contractor (1 = ordinary)',
      note: 'Replaces what stands with the lots in this scenario. Empty: as with the lots.',
    },
    outOfPlan: {
      header: 'Out of plan',
      note: 'Organisations that are no longer subcontractor or partner, separated by semicolons.',
    },
    withdrawnFunders: {
      header: 'Funders that stop',
      note: 'Funders that do not pay in this scenario, separated by semicolons.',
    },
    endedSupport: {
      header: 'Support that stops',
      note: 'Organisations that no longer support others, separated by semicolons.',
    },
    transition: {
      header: 'With transition budget',
      note: 'Whether the transition budget is used in this scenario. Empty: yes.',
    },
    allot: {
      header: 'Allot provisional items',
      note: 'Whether provisional items are spread over all lots. Empty: no.',
    },
    renewals: {
      header: 'Funders renew',
      note: 'Whether funders can contribute again after the term of their decision. Empty: yes.',
    },
    announced: {
      header: 'Announced on (date)',
      note: 'The date on which the municipality announces the cut; needed for the message about notice.',
    },
    minimumNoticeMonths: {
      header: 'Reasonable notice (months)',
      note: 'How many whole months between announcement and cut you think reasonable at least.',
    },
  },
  overrides: {
    scenario: { header: 'Scenario', note: 'In which scenario: a name from kpScenarios.' },
    table: { header: 'Table', note: 'The table that holds the value you replace.' },
    key: {
      header: 'Row',
      note: 'The name of the row, "all rows", for grants organisation|funder, for municipal money organisation|kind of contribution|lot. Empty for the transition budget.',
    },
    column: { header: 'Column', note: 'The column you replace, by the name above it.' },
    value: {
      header: 'Value',
      note: 'What holds in this scenario: a value, or a sum with the old value, such as value * 0.95.',
    },
  },
  rules: {
    level: {
      header: 'Kind of rule',
      note: 'Whether it makes an organisation red or amber, or replaces a limit.',
    },
    name: {
      header: 'Name of the rule',
      note: 'A name of your own, or the limit that you replace; each name is there once.',
    },
    expression: {
      header: 'When the rule holds',
      note: 'For example runwayMonths < 24 and leverage > 1.2, with a point in numbers. For a limit: a number.',
    },
    textNl: {
      header: 'Text in Dutch',
      note: 'What Dutch readers see where the rule holds. Empty: the name.',
    },
    textEn: { header: 'Text in English', note: 'What you read where the rule holds. Empty: the name.' },
  },
};
