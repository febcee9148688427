import type { paneHome as dutch } from '../nl/pane-home';
import type { SameKeys } from '../same-keys';

export const paneHome: SameKeys<typeof dutch> = {
  start: {
    title: 'What would you like to begin with?',
    contract: 'Work out a contract',
    contractAbout: 'For who builds and compares a contract with lots, indexation and savings targets.',
    organisatie: 'Work out our organisation',
    organisatieAbout: 'For an organisation that wants to know at which cut it no longer makes it.',
    raad: 'Look at a proposal for the council',
    raadAbout: 'For who wants to see which organisations fall because of a cut, and why.',
    make: 'Begin',
  },
  go: {
    title: 'What would you like to know?',
    risk: 'Who falls when there is a cut, and why?',
    dependency: 'At which cut does one organisation no longer make it?',
    compare: 'What does one scenario do that the other does not?',
    budget: 'How do budget, indexation and targets run through the years?',
  },
  checks: {
    all: 'Everything is right',
    allAbout: 'No problems were found in this model.',
    kept: 'What is right has been calculated. Warnings stop nothing.',
    inTable: 'Table {{table}}',
    elsewhere: 'The whole model',
    fix: 'Change to “{{value}}”',
    more_one: 'Show {{count}} more',
    more_other: '{{count}} more, show more',
    changed: 'Something else stands in that cell now, so nothing has been changed. Look at the cell.',
    reconciled: 'All {{count}} checks of the results are right.',
    notReconciled_one: '{{count}} check of the results is not right:',
    notReconciled_other: '{{count}} checks of the results are not right:',
    difference: '{{check}}: difference {{amount}}',
    master: 'Are the results right?',
    waiting: 'This can be checked once there are no errors.',
    onSheet: 'The sheet {{sheet}} says: {{verdict}}',
  },
  repair: {
    about:
      'Formulas of Kantelpunt that were typed or saved when the add-in was not there stay as text or as #NAME?. Here they are entered again.',
    run: 'Repair formulas',
    working: 'The formulas are being entered again.',
    none: 'No formulas were found that need repair.',
    done_one: '{{count}} formula was entered again.',
    done_other: '{{count}} formulas were entered again.',
    failed: 'Formulas that give an error now',
  },
  help: {
    functions: 'Explanation of every function',
    functionsAbout: 'What goes in, what comes out, and an example that has been checked.',
    guide: 'User guide',
    tour: 'See the tour again',
    nothingLeaves: 'Everything is calculated on your own computer. Nothing is sent.',
  },
};
