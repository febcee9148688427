import type { SameKeys } from '../same-keys';
import type { tables as dutch } from '../nl/tables';

/** What stands above each table: its title and one line of explanation. */
export const tables: SameKeys<typeof dutch> = {
  model: { title: 'General', about: 'One row with what holds for the whole calculation.' },
  lots: { title: 'Lots', about: 'One row per lot of the contract.' },
  indexation: {
    title: 'Indexation',
    about: 'One row per year. A year without a row takes the rates of the last year before it.',
  },
  targets: {
    title: 'Efficiency targets',
    about: 'What has already been decided to be saved. Leave the table empty if nothing has.',
  },
  transition: {
    title: 'Transition budget',
    about: 'At most one row: temporary money to soften a loss. Leave it empty if there is none.',
  },
  organisations: { title: 'Organisations', about: 'One row per organisation, with amounts for a full year.' },
  municipal: { title: 'Municipal money', about: 'One row per contribution that an organisation gets.' },
  grants: { title: 'Grants', about: 'One row per grant of a funder, with the condition on which it pays.' },
  support: {
    title: 'Support between organisations',
    about: 'Who helps whom, in money or in kind. May stay empty.',
  },
  reach: {
    title: 'Reach',
    about:
      'Who reaches how many people, by neighbourhood and group. Needed for the effects on neighbourhoods.',
  },
  neighbourhoods: {
    title: 'Neighbourhoods',
    about: 'How large the neighbourhoods are and how much need there is. May stay empty.',
  },
  scenarios: {
    title: 'Scenarios',
    about:
      'One row per scenario. What is empty stays as it is. The situation without cuts is always there too.',
  },
  overrides: {
    title: 'Replaced values',
    about: 'If one scenario needs another value than stands on the other sheets, fill it in here.',
  },
  rules: {
    title: 'Your own rules',
    about: 'One row per rule: when you call an organisation red or amber, or another limit. May stay empty.',
  },
};
