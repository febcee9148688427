import type { workbench as dutch } from '../nl/workbench';
import type { SameKeys } from '../same-keys';

/** The workbench: the page around the grid. */
export const workbench: SameKeys<typeof dutch> = {
  title: 'Kantelpunt, workbench',
  starting: 'The grid is loading.',
  untitled: 'untitled.xlsx',
  menu: {
    new: 'New',
    open: 'Open',
    example: 'Example',
    save: 'Save',
    saveAs: 'Save as',
    language: 'Language',
    pane: 'Pane',
    help: 'Help',
  },
  new: {
    contract: 'Contract with lots',
    organisatie: 'One organisation',
    raad: 'For the council',
  },
  examples: {
    haarlem: 'Haarlem, 8.5 years',
    utrecht: 'Utrecht, six years',
    smallInitiative: 'Small initiative',
  },
  exampleFile: {
    haarlem: 'haarlem-8-5-years.xlsx',
    utrecht: 'utrecht-6-years.xlsx',
    smallInitiative: 'small-initiative.xlsx',
  },
  state: {
    saved: 'Saved',
    unsaved: 'Not saved',
    saving: 'Saving',
    opening: 'Opening',
    untouched: 'Nothing changed yet',
  },
  drop: 'Let go to open this workbook',
  restored: 'Your unsaved work in {{file}} has been put back.',
  restoredUndo: 'Throw it away and start again',
  leaveOpen: 'There is work that has not been saved. Close this workbook all the same?',
  notOpened: '{{file}} was not opened. {{reason}}',
  notSaved: 'The workbook was not saved. {{reason}} Your work is still in the grid.',
  unknownFault: 'Something went wrong in Kantelpunt itself: {{message}}.',
  onlyXlsx: 'Only Excel workbooks (.xlsx, .xlsm) can be opened.',
  saved: '{{file}} has been saved.',
  savedAs: '{{file}} is in your downloads.',
  gridFailed:
    'The grid could not start. {{message}} Reload the page; if it keeps failing, use a recent Edge, Chrome or Firefox.',
  dismiss: 'Close',
};
