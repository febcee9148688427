/** Texts that the grid asks for and that no pack has; without them it shows the name of the text instead. */
export const gaps = {
  'sheets-ui': {
    info: {
      error: 'Error',
      forceStringInfo: 'Number stored as text',
    },
    merge: {
      confirm: {
        warning: 'Warning',
        dismantleMergeCellWarning: 'This will cause some merged cells to be split. Do you want to continue?',
      },
    },
    filter: {
      confirm: {
        error: 'This cannot be done',
        notAllowedToInsertRange: 'Rows in this range are filtered away. Clear the filter first.',
      },
    },
    borderLine: {
      borderTlbr: 'Diagonal down',
      borderTlbcTlmr: 'Two diagonals from the top left',
      borderTlbrTlbcTlmr: 'Three diagonals from the top left',
      borderBlTr: 'Diagonal up',
      borderMltrBctr: 'Two diagonals to the top right',
    },
  },
  'sheets-formula': {
    progress: {
      analyzing: 'Looking at formulas',
      calculating: 'Calculating formulas',
      'array-analysis': 'Looking at formulas that fill more cells',
      'array-calculation': 'Calculating formulas that fill more cells',
      done: 'Done',
    },
  },
  'sheets-filter-ui': {
    permission: {
      filterErr:
        'The range is protected, and you do not have filtering permission. To filter, please contact the creator.',
    },
  },
  sheet: {
    cf: {
      iconSet: {
        direction: 'Direction',
        shape: 'Shape',
        mark: 'Mark',
        rank: 'Rank',
      },
    },
  },
};

export type Gaps = typeof gaps;
