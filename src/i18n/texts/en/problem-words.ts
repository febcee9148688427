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
  expression: {
    at: 'At character {{at}}, by ‘{{part}}’: {{rule}}',
    atEnd: 'At the end: {{rule}}',
    known: 'You can use: {{known}}.',
    faults: {
      'too-long': 'this is too long; use at most 500 characters, or make it several rules.',
      'too-deep': 'too many brackets or conditions stand within each other; make it several rules.',
      character:
        'this character cannot stand here. Use numbers, names, + - * / ^, comparisons, and, or, not and round brackets.',
      quotation: 'a text between quotation marks cannot stand here; use only numbers and names.',
      'equals-sign': 'write == to ask whether something is equal.',
      'unequal-sign': 'write {{instead}} to ask whether something is not equal.',
      semicolon: 'put a comma with a space behind it between the parts of a function.',
      percentage: 'a percentage is written as a number here; write {{instead}}.',
      'decimal-comma':
        'a number with decimals takes a point here; write {{instead}}. If they are two numbers, put a space behind the comma.',
      'grouped-number':
        'the point is a decimal sign here; write {{instead}}, without a point for the thousands.',
      'missing-operator':
        'a sign such as * or and is missing here; add what is to be done with the two parts.',
      'unknown-figure': 'this name is not known. {{remedy}}',
      'unknown-function': 'this function is not known. {{remedy}}',
      'function-alone': 'this function needs brackets with what it is about between them.',
      'no-figures': 'only numbers can stand here, without names.',
      arguments: 'this function has too many or too few parts; write {{instead}}.',
      'needs-number':
        'a number belongs here, not a comparison; put brackets around what belongs together or make it a comparison.',
      'needs-comparison':
        'a comparison belongs here, such as leverage > 1.2; put brackets around what belongs together or make it a comparison.',
      'unclear-power': 'put brackets to make clear what is raised to which power.',
      syntax: 'the rule breaks off here; see whether a bracket, name, number or sign is missing or too many.',
      'not-computable': 'no number comes out of this; change the sum.',
      'no-old-value':
        'the cell that is replaced is empty, so there is no old value to calculate with; fill in a value there or put a number here.',
      'not-read': 'a sum cannot be read in this place; put a number there.',
    },
  },
};
