import type { paneShell as dutch } from '../nl/pane-shell';
import type { SameKeys } from '../same-keys';

export const paneShell: SameKeys<typeof dutch> = {
  back: 'Back',
  menu: 'All parts',
  loading: 'This part is being opened.',
  errors_one: '{{count}} error; look at the checks',
  errors_other: '{{count}} errors; look at the checks',
  warnings_one: '{{count}} warning; look at the checks',
  warnings_other: '{{count}} warnings; look at the checks',
  pages: {
    home: 'Kantelpunt',
    new: 'New model',
    inputs: 'Inputs',
    scenarios: 'Scenarios',
    compare: 'Compare',
    risk: 'What does this cut do?',
    budget: 'Budget and agreements',
    dependency: 'How dependent are we?',
    council: 'Council page',
    checks: 'Checks',
    explain: 'Explain a number',
    repair: 'Repair formulas',
    settings: 'Settings',
    help: 'Help',
  },
  groups: {
    council: 'For the council',
    finance: 'Build and compare',
    organisation: 'For one organisation',
    model: 'About this model',
  },
  waiting: 'A cell is still being edited. Press Enter or Escape in the sheet; Kantelpunt then goes on.',
  stale:
    'The model has errors now. What you see below is the last outcome that was still right; it does not follow.',
  toChecks: 'See what is missing',
  written: {
    sheets: 'Written: {{sheets}}.',
    cells: 'Changed on {{sheets}}.',
    formulas: 'Formulas repaired on {{sheets}}.',
  },
  undo: 'Undo',
  dismiss: 'Close',
  putOnSheet: 'Put on a sheet',
  print: 'Print',
  cancel: 'Cancel',
  save: 'Keep',
  refusal: {
    protected:
      'The sheet {{sheet}} is protected. Take the protection off (Review, Unprotect Sheet) and try again. Nothing was changed.',
    protectedWorkbook:
      'The structure of this workbook is protected, so no sheets can be added. Take the protection off and try again. Nothing was changed.',
    sheetGone: 'The sheet {{sheet}} is no longer there. Nothing was changed.',
    tableGone:
      'The table {{table}} is no longer there. Make the model again, or put the table back. Nothing was changed.',
    columnGone:
      'The table {{table}} has no column “{{column}}”. Add that column and try again. Nothing was changed.',
    rowGone: 'Row {{row}} of {{table}} is no longer there. Nothing was changed.',
    tooOld: 'This version of Excel cannot do this ({{lacks}}). Formulas and reading do work.',
    editing: 'A cell stayed in editing, so nothing was changed. Press Enter and try again.',
    noRoom:
      'Something beside or below {{table}} is in the way. Make room there, or change the table itself in the sheet. Nothing was changed.',
    program: 'This did not work and nothing was changed. The program says: {{message}}',
  },
  field: {
    noNumber: '“{{text}}” is no number. Type 1,234.50, for example.',
    needed: 'Fill in a number here.',
    tooLow: 'This must be at least {{least}}.',
    tooHigh: 'This can be at most {{most}}.',
  },
};
