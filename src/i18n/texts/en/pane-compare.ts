/** Scenarios beside each other. */
export const paneCompare = {
  choose: 'Which scenarios do you compare?',
  chooseMore: 'Choose two or more scenarios.',
  none: {
    title: 'There is nothing to compare yet',
    text: 'You can compare once the model has no errors. See under checks what is missing.',
  },
  make: 'Make or change scenarios',
  inputs: {
    title: 'What is filled in differently',
    what: 'Input',
    same: 'There is no difference in what is filled in.',
    asFilledIn: 'as in the table',
  },
  outcomes: {
    title: 'What comes out differently',
    caption: 'Outcomes per scenario, over the whole term',
    sheet: 'Scenarios compared',
    sheetAbout: 'All scenarios beside each other; follows what you change.',
  },
  levels: {
    title: 'Organisations with another level',
    same: 'Every organisation has the same level in these scenarios.',
    others_one: '{{count}} organisation has the same level everywhere.',
    others_other: '{{count}} organisations have the same level everywhere.',
    more_one: '{{count}} more organisation is on the sheet.',
    more_other: '{{count}} more organisations are on the sheet.',
  },
  bridge: {
    title: 'Bridge',
    about:
      'From what all organisations together receive in {{first}} to {{second}}, over the whole term. The steps add up exactly.',
    two: 'Choose exactly two scenarios for the steps from one to the other.',
    caption: 'Steps from {{first}} to {{second}}, in euros',
    years: 'By year',
    yearsCaption: 'Steps by year, in euros',
    adds: '{{from}} and steps of {{difference}} together make {{to}}.',
    sheet: 'Bridge',
    sheetAbout: 'From {{first}} to {{second}}; follows what you change.',
  },
  lines: { title: 'Line by line, by year', caption: '{{first}} and {{second}} line by line' },
};
