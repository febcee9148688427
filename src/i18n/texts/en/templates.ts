import type { SameKeys } from '../same-keys';
import type { templates as dutch } from '../nl/templates';

/** The sheet About of a template, and the words it is filled in with beforehand. */
export const templates: SameKeys<typeof dutch> = {
  contract: {
    title: 'Kantelpunt: the contract worked out',
    what: 'This file shows what the municipal budget does over the whole contract, and which organisations fall when it is cut.',
    step1:
      'On the sheet Contract, fill in the lots, the indexation and what has already been decided to be saved.',
    step2:
      'On the sheet Organisations, fill in what each organisation costs, what it gets and which funders contribute.',
    step3: 'On the sheet Scenarios, put a cut that you want to work out on each row.',
    step4: 'Open Kantelpunt and let it make the results. After that they follow whatever you change.',
    step5: 'Solve what stands on the sheet Checks before you share the results.',
  },
  organisatie: {
    title: 'Kantelpunt: our organisation worked out',
    what: 'This file shows at which cut your organisation no longer makes it, which funder falls away first and how many months you last.',
    step1:
      'On the sheet Organisations, fill in your costs, own income and free reserve. An estimate is good enough to begin with.',
    step2:
      'Below that, fill in what you get from the municipality and which funders contribute on which condition.',
    step3: 'On the sheet Contract, check which years this is about. The indexation has been filled in.',
    step4: 'On the sheet Scenarios, change the cut and let Kantelpunt make the results.',
    step5: 'Solve what stands on the sheet Checks and then print the page about your organisation.',
  },
  raad: {
    title: 'Kantelpunt: what a cut does',
    what: 'This file shows which organisations do not make it at which cut, why that is and what neighbourhoods will notice.',
    step1: 'Begin on the sheet Scenarios: each row is a proposal. Change the cut or add a row.',
    step2: 'See under Vulnerability who does not make it and under Domino effect why.',
    step3: 'See under Comparison what one proposal does differently from another.',
    step4: 'See on the sheet Checks whether anything is still open. If so, ask whoever made this file.',
    step5: 'Print the Council page. Organisations are not named there, unless you choose otherwise.',
  },
  headings: {
    steps: 'How to use this file',
    legend: 'How to read the cells',
    conditions: 'When a funder pays',
    assumptions: 'Filled in beforehand',
    published: 'Public figures in this file',
    invented: 'Invented in this file',
    log: 'Versions of this file',
    tips: 'Good to know',
  },
  legend: {
    input: 'Input: light cell with a line on its left. Here you fill something in.',
    result: 'Result: white cell without a line on its left. It calculates by itself; do not type in it.',
    check: 'Check: bold text in a frame. Here it says whether everything is right.',
    inputExample: 'input',
    resultExample: 'result',
    checkExample: 'check',
  },
  tips: {
    rows: 'Is a table full? Right-click the number of an empty row in that table and choose Insert.',
    lists: 'Separate several names or numbers in one cell with semicolons.',
    empty: 'Point at a header to see what goes into the column and what an empty cell means.',
    columns: 'You may add columns and sheets of your own; they stay as they are.',
    sharing: 'Reserves are confidential. Think of that before you send this file to others.',
    local: 'Everything is calculated on your own computer; nothing leaves it.',
  },
  conditions: {
    none: 'The funder always pays.',
    any: 'As long as the municipality contributes something, however little.',
    amount: 'As long as the municipality gives at least the amount of the threshold per year.',
    share: 'As long as the municipality pays at least the part of the costs that the threshold names.',
    retained: 'As long as the municipality gives at least this part of what it would give without cuts.',
    covered: 'As long as all income together covers at least this part of the costs.',
    coveredWithout: 'The same, but without the money of this funder itself.',
    own: 'As long as own income is at least this part of the costs.',
    cofunders: 'As long as the other funders together pay at least this part of the costs.',
    funder: 'As long as the funder pays that stands under ‘Depends on funder’.',
    proportional: 'Always, but the amount falls along with what the municipality gives.',
    match: 'Always, but at most the threshold times what the municipality gives: 1 is as much.',
    guarantee: 'Fills what is still short, last of all, up to the amount.',
  },
  assumptions: {
    indexation:
      'The indexation: 4.18% for wages and 1.82% for prices each year, the provisional VNG figure for 2025. Replace it as soon as you know better for a year.',
    organisation:
      'The adaptation (100%) and the friction costs (6 months): who loses money shrinks along, but the costs run on for half a year.',
    grant:
      'The condition of a funder (contribution kept, 50%) and the term of a decision (2 years). This is an assumption; ask the funder what really holds.',
    lot: 'The wage share of the lot (90%), as in the indexation of the VNG.',
  },
  starter: {
    policy: 'Policy as decided',
    cut: 'Cut of {{share}}',
    organisation: 'Our organisation',
    firstOrganisation: 'Organisation 1',
    lot: 'Lot 1',
  },
  madeWith: 'Made with Kantelpunt {{version}}.',
  footer: 'Kantelpunt: {{sheet}}',
};
