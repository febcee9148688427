import type { excel as dutch } from '../nl/excel';
import type { SameKeys } from '../same-keys';

/** Kantelpunt in Excel itself. */
export const excel: SameKeys<typeof dutch> = {
  nameTaken:
    'This workbook already uses the name {{name}}, for a table on another sheet or for a range. Give that another name first.',
  changedSince:
    'Something in the same cells has changed after this step. Undoing it would erase that, so it was not done.',
  nothingToUndo: 'There is no step of Kantelpunt left to undo.',
  notPutBack:
    'Writing failed, and afterwards the sheet {{sheet}} could not be put back. Close the workbook without saving and open it again. Excel says: {{message}}',
  startFailed:
    'Kantelpunt could not be loaded completely. Close Excel, check the connection and open the workbook again. The message is: {{message}}',
  tooOld: {
    title: 'This version of Excel is too old for the pane',
    text: 'The pane needs {{needed}}, which is in Excel 2021, Microsoft 365 and Excel on the web. The functions that begin with KP. keep working in cells. Update Excel, or use the workbench in the browser.',
  },
  outside: {
    title: 'Kantelpunt works in Excel',
    text: 'This page belongs to the add-in and only does something inside Excel. In the browser you can use Kantelpunt in the workbench.',
    link: 'To the workbench',
  },
};
