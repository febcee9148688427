import type { support as dutch } from '../nl/support';
import type { SameKeys } from '../same-keys';

/** The page with support and the privacy statement. It stands with the help pages of the functions. */
export const support: SameKeys<typeof dutch> = {
  title: 'Support for Kantelpunt',
  lead: 'How to begin, what to do if something does not work, and what happens to your data.',
  functions: 'What each function does',
  start: {
    title: 'Begin',
    steps: [
      'Open Excel and click the Kantelpunt tab.',
      'Click New model and choose a template. The tables are then in the workbook.',
      'Fill in the light cells. Click a column header to read what goes into it.',
      'Click Check. You see which cells are not right yet, and why.',
      'Click Vulnerability. You see who does not make it, since when and because of what.',
    ],
  },
  trouble: {
    title: 'If something does not work',
    cases: [
      {
        sign: 'Cells show #NAME?.',
        remedy:
          'Excel does not know the functions yet. Click Repair formulas. If that does not help, close all windows of Excel and open the workbook again.',
      },
      {
        sign: 'Cells show #BUSY!, and it does not go away.',
        remedy:
          'The add-in did not start. See whether you are connected to the network, close all windows of Excel and open the workbook again.',
      },
      {
        sign: 'A cell shows #SPILL!.',
        remedy: 'Something stands in the way of the answer. Clear the cells below and beside it.',
      },
      {
        sign: 'There is no Kantelpunt tab.',
        remedy:
          'Go to Home, then Add-ins. If Kantelpunt is not there, your administrator has not given it to you yet, or your Excel is older than 2021.',
      },
      {
        sign: 'A new version does not show yet.',
        remedy:
          'Excel keeps the list of functions for up to 24 hours. Wait a day, or ask your administrator.',
      },
      {
        sign: 'Kantelpunt says that a sheet is protected.',
        remedy: 'Take off the protection of that sheet (Review, Unprotect Sheet) and try again.',
      },
    ],
  },
  who: {
    title: 'Who can help you',
    text: 'Kantelpunt is looked after by your own organisation. Ask the helpdesk, or the person who gave you the add-in. Write down which button you used, which sentence you saw and which version of Excel you have. Do not send a workbook with reserves or names in it, unless that is allowed.',
  },
  privacy: {
    title: 'What happens to your data',
    paragraphs: [
      'Kantelpunt calculates on your own computer. What stands in your workbook goes nowhere: not to the makers, not to a server and not to another program.',
      'There is no account. Kantelpunt sets no cookies, does not measure what you do and shows no advertisements.',
      'In Excel the add-in may read the open workbook and write in it. It reads the tables of the model, and writes only when you click a button or enter a formula. It cannot see other files on your computer.',
      'Excel fetches the files of Kantelpunt from a server of your organisation. Like any web server, it may note from which address and when that happens. Nothing from your workbook goes with it.',
      'Excel also fetches office.js from Microsoft. That file is part of Excel itself. What Excel and Microsoft 365 record is in the privacy statement of Microsoft, and falls under what your organisation has agreed with Microsoft.',
      'Your model is in your workbook. Where you keep it and with whom you share it is up to you. The workbench in the browser keeps work that you have not saved yet on your own computer, until you save it or open something else.',
    ],
  },
};
