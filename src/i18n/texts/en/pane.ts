import type { pane as dutch } from '../nl/pane';
import type { SameKeys } from '../same-keys';

/** The pane beside the grid. */
export const pane: SameKeys<typeof dutch> = {
  title: 'Kantelpunt',
  reading: 'Reading the model.',
  noTables: {
    title: 'This workbook has no model yet',
    text: 'Kantelpunt reads tables such as kpOrganisations and kpGrants. Start a new model or open an example; then they are there.',
  },
  summary: {
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisations',
    lots_one: '{{count}} lot',
    lots_other: '{{count}} lots',
  },
  scenario: {
    label: 'Scenario',
    about: 'The result sheets show this scenario.',
    none: 'There is no scenario yet; this is the world without the cut.',
  },
  problems: {
    title: 'Problems',
    none: 'No problems found.',
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    stops: 'As long as there are errors, nothing is calculated.',
    goTo: 'Go to {{cell}}',
    more_one: '{{count}} more message is on the Checks sheet.',
    more_other: '{{count}} more messages are on the Checks sheet.',
  },
  formulas: {
    title: 'Formulas that need attention',
    spill:
      'Something is in the way of this table. Empty the cells below and beside it, or put the formula elsewhere.',
    other:
      'This formula gives {{error}}. Type it again, or see whether the cells it refers to are still there.',
  },
  organisations: {
    title: 'Organisations that stand out',
    none: 'All organisations hold in this scenario.',
    counts: 'Does not make it: {{red}} · vulnerable: {{amber}} · holds: {{green}}',
    why: 'Why',
  },
  results: {
    add: 'Make result sheets',
    about: 'Adds the sheets with results to this workbook. From then on they follow what you change.',
    working: 'Making the result sheets.',
    done: 'The result sheets are in the workbook.',
    failed: 'The result sheets were not made and the workbook has not changed. {{reason}}',
  },
};
