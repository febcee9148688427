import type { SameKeys } from '../same-keys';
import type { functions as dutch } from '../nl/functions';

/** What the functions say in a cell when they cannot answer. */
export const functions: SameKeys<typeof dutch> = {
  argument: {
    error: 'Argument ‘{{argument}}’ is the error {{error}}. First mend the cell in which that error arises.',
    errorAt:
      'Argument ‘{{argument}}’ holds the error {{error}} in row {{row}}, column {{column}}. First mend that cell.',
    oneCell:
      'Argument ‘{{argument}}’ is a range of {{rows}} rows and {{columns}} columns. One value fits here: choose one cell.',
    missing: 'Argument ‘{{argument}}’ is empty. Fill it in or point at a cell that holds it.',
    text: 'Argument ‘{{argument}}’ is ‘{{value}}’. A text belongs here.',
    number: 'Argument ‘{{argument}}’ is ‘{{value}}’. A number belongs here, such as 12 or 0.5.',
    numberAt:
      'Argument ‘{{argument}}’ has ‘{{value}}’ at place {{at}}. Numbers belong here, such as 12 or 0.5.',
    gap: 'Argument ‘{{argument}}’ is empty at place {{at}}. Fill in a number there; 0 will do too.',
    oneLine:
      'Argument ‘{{argument}}’ has {{rows}} rows and {{columns}} columns. Choose one row or one column.',
  },
  model: {
    notAModel:
      'Argument ‘model’ is ‘{{value}}’. The cell with =KP.MODEL(…) belongs here; on the sheet Checks that is B3.',
    swapped:
      'Argument ‘{{argument}}’ is the model, and argument ‘model’ is something else. Change the two round.',
    modelAsName: 'Argument ‘{{argument}}’ is the model. The name of a scenario belongs here.',
    errors_one:
      'This model has {{count}} error and is therefore not calculated. See it with =KP.PROBLEMS(…) or on the sheet Checks, and solve it.',
    errors_other:
      'This model has {{count}} errors and is therefore not calculated. See them with =KP.PROBLEMS(…) or on the sheet Checks, and solve them.',
    changed:
      'The tables have changed since this model was read. Calculate the workbook again with Ctrl+Alt+F9.',
    notRead:
      'This model is no longer known here and the tables cannot be read. Calculate the workbook again with Ctrl+Alt+F9.',
  },
  name: {
    unknown: {
      scenario: 'There is no scenario ‘{{name}}’. {{remedy}}',
      lot: 'There is no lot ‘{{name}}’. {{remedy}}',
      organisation: 'There is no organisation ‘{{name}}’. {{remedy}}',
    },
    none: {
      scenario: 'This model has no scenarios.',
      lot: 'This model has no lots. Leave the argument out.',
      organisation: 'This model has no organisations. Leave the argument out.',
    },
    nearest: 'Do you mean ‘{{nearest}}’?',
    choose: 'Choose {{names}}.',
    chooseSome: 'Choose a name from the table, such as {{names}} (and {{count}} more).',
  },
  table: {
    none: 'No tables were given. Give every table of the model with its header row, such as kpLots[#All].',
    noRange: 'Argument {{at}} is not a table. Give every table with its header row, such as kpLots[#All].',
    empty: 'Table {{at}} is empty. Give every table with its header row, such as kpLots[#All].',
    error:
      'Table {{at}} is the error {{error}}: that table was deleted or has another name. Take it out of the formula or put it back.',
    unknown:
      'Table {{at}} is no table of Kantelpunt; its headers are {{headers}}. Take it out of the formula, or mend the headers.',
    twice: 'Table {{one}} and table {{other}} are both {{name}}. Give every table once.',
    totals:
      'The last row of {{name}} is a total row, which would count as one more. Switch it off with Table Design, Total Row.',
  },
  notLoaded:
    'A part of Kantelpunt could not be loaded. See whether there is a connection, and calculate again with Ctrl+Alt+F9.',
  tooLong: 'No answer came within {{seconds}} seconds. Calculate again with Ctrl+Alt+F9.',
  unexpected:
    'Something went wrong in Kantelpunt itself, and there is no result. Please report this text: {{message}}',
};
