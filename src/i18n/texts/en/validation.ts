import type { SameKeys } from '../same-keys';
import type { validation as dutch } from '../nl/validation';

/** What a sheet says when somebody types what a column cannot hold. */
export const validation: SameKeys<typeof dutch> = {
  choice: 'Choose a value from the list.',
  suggestion: 'This value is not in the list. That is allowed; check its spelling.',
  name: 'This name is not in {{table}}. Choose a name from the list, or add it there first.',
  share: 'Fill in a percentage from 0% to 100%, such as 12.5%.',
  rate: 'Fill in a percentage, such as 4.7%. Type a fall of 2% as -2%.',
  notNegative: 'Fill in a number of 0 or higher.',
  number: 'Fill in a number.',
  months: 'Fill in a number of months from 0 to {{max}}.',
  whole: 'Fill in a whole number from {{min}} to {{max}}.',
  year: 'Fill in a year, such as 2026.',
};
