/** The tables as forms. */
export const paneInputs = {
  table: 'Which part',
  tableAbout: 'What you change here changes in the sheet, and the other way round.',
  row: 'Which row',
  noRows: 'There is nothing in this table yet.',
  noTable: {
    title: 'This table is not there',
    text: 'This workbook has no table {{table}}. Make a new model, or put the table back.',
  },
  noModel: {
    title: 'There is nothing to fill in yet',
    text: 'This workbook has no model yet. Answer a few questions, and the tables will be there.',
    go: 'Begin a new model',
  },
  advanced: 'Advanced',
  advancedFilled_one: 'Advanced ({{count}} filled in)',
  advancedFilled_other: 'Advanced ({{count}} filled in)',
  empty: 'empty',
  rowName: 'Row {{row}}',
  add: {
    open: 'Add a row',
    title: 'Add a row to {{table}}',
    about: 'Fill in what gives the row its name. The rest can follow.',
    do: 'Add',
  },
  remove: {
    open: 'Delete the row',
    title: 'Delete {{row}}?',
    about: 'The row disappears from the table {{table}}. You can undo this.',
    do: 'Delete',
  },
  toCell: 'Show in the sheet',
};
