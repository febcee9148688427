import type { SameKeys } from '../same-keys';
import type { sheets as dutch } from '../nl/sheets';

/** Names of sheets, and one line under the title of each. */
export const sheets: SameKeys<typeof dutch> = {
  about: { name: 'About', about: 'What this file is and how to use it.' },
  contract: {
    name: 'Contract',
    about: 'What the municipality pays, how that rises and what is to be saved already.',
  },
  organisations: {
    name: 'Organisations',
    about: 'What the organisations cost, what they get and on which condition.',
  },
  scenarios: { name: 'Scenarios', about: 'What may happen. Change the cut here and see who makes it.' },
};
