import type { SameKeys } from '../same-keys';
import type { problemWords as dutch } from '../nl/problem-words';

/** The words of which sentences about problems are made. */
export const problemWords: SameKeys<typeof dutch> = {
  empty: 'empty',
  row: 'row {{row}}',
  didYouMean: 'Do you mean ‘{{nearest}}’?',
  chooseOne: 'Choose one of them.',
  correctName: 'Correct the name, or add a row there.',
  correctRow: 'Correct the name or delete this row.',
  expected: {
    number: 'a number',
    wholeNumber: 'a whole number',
    text: 'a text',
    date: 'a date, such as 1 July 2026',
    month: 'a year or a month, such as 2026 or 2026-04',
    year: 'a year, such as 2026',
    yesNo: 'yes or no',
    list: 'a list with semicolons between the names',
    numbers: 'a list of numbers with semicolons between them, such as 1; 0.5; 0.25',
    phase: 'a number of years, such as 4, or a list of levels, such as 0.2; 0.6; 1',
  },
  unknown: {
    organisation: 'This organisation is not in kpOrganisations.',
    lot: 'This lot is not in kpLots.',
    funder: 'This funder is not in kpGrants.',
    scenario: 'This scenario is not in kpScenarios.',
    neighbourhood: 'This neighbourhood is not in kpNeighbourhoods.',
    type: 'No organisation in kpOrganisations has this type.',
    table: 'This table does not exist, or a scenario cannot replace anything in it.',
    column: 'This column does not exist in that table.',
    target: 'This target is not in kpTargets.',
  },
};
