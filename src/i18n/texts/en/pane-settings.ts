import type { paneSettings as dutch } from '../nl/pane-settings';
import type { SameKeys } from '../same-keys';

/** Settings: limits, what counts, language. */
export const paneSettings: SameKeys<typeof dutch> = {
  none: {
    title: 'No settings yet',
    text: 'Settings belong to a model. As soon as the model is right, they stand here.',
  },
  limits: {
    title: 'When is an organisation vulnerable?',
    about:
      'These limits stand in the workbook (table kpRules) and go along when you hand it on. There is no national norm.',
    tipping: 'Can bear less of a further cut than',
    tippingHint: 'Usually 10%.',
    leverage: 'Loses per euro saved at least (€)',
    leverageHint: 'Usually 1.5.',
    buffer: 'Reserve for fewer months than',
    bufferHint: 'Usually 1 month.',
    ownIncome: 'Has to earn more of its costs itself than',
    ownIncomeHint: 'Usually 50%.',
    noTable:
      'This workbook has no table kpRules, so nothing has been kept. Make a table of that name on the sheet with scenarios, with the columns Level, Name and Expression.',
  },
  counts: {
    title: 'What counts?',
    transition: 'For funds, transition budget counts as money of the municipality',
    noTransition: 'This model has no transition budget.',
    proRata: 'Reckon a part of a year by',
    proRataHint: 'It matters when a contract does not start on 1 January.',
    missing:
      'The table in the workbook does not have that column, so nothing has been kept. Add the column and try again.',
  },
  language: {
    title: 'Language',
    about:
      'The pane follows the language of Excel. On the web page it follows that of your browser; put ?lang=nl or ?lang=en behind the address to choose. Tables keep their own language.',
  },
};
