import type { excel as dutch } from '../nl/excel';
import type { SameKeys } from '../same-keys';

/** Kantelpunt in Excel itself. */
export const excel: SameKeys<typeof dutch> = {
  nameTaken:
    'This workbook already uses the name {{name}}, for a table on another sheet or for a range. Give that another name first.',
  notPutBack:
    'Writing failed, and afterwards the sheet {{sheet}} could not be put back. Close the workbook without saving and open it again. Excel says: {{message}}',
  tooOld: {
    title: 'This version of Excel is too old for the pane',
    text: 'The pane needs {{needed}}, which is in Excel 2021, Microsoft 365 and Excel on the web. The functions that begin with KP. keep working in cells. Update Excel, or use the workbench in the browser.',
  },
};
