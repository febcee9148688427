import type { SameKeys } from '../same-keys';
import type { plainFunctions as dutch } from '../nl/plain-functions';

/** What the functions on plain cells say, and what stands above their columns. */
export const plainFunctions: SameKeys<typeof dutch> = {
  columns: { pays: 'Pays' },
  notNegative: 'Argument ‘{{argument}}’ is {{value}}. This should be 0 or more.',
  whole: 'Argument ‘{{argument}}’ is {{value}}. This should be a whole number from {{low}} to {{high}}.',
  date: 'Argument ‘{{argument}}’ is ‘{{value}}’. A date belongs here, such as 1 July 2026.',
  firstOfMonth: 'Argument ‘{{argument}}’ is not the first day of a month, and a term always begins on one.',
  phase:
    'Argument ‘{{argument}}’ is ‘{{value}}’. This should be a whole number of years from 1, or levels from 0 to 1, such as 0.2; 0.6; 1.',
  rateTooLarge: 'Argument ‘{{argument}}’ has been read as {{read}}. Type {{meant}}, with the per cent sign.',
  rateTwice: 'Argument ‘{{argument}}’ has the year {{year}} twice. Delete one of the two.',
  rateMissing: 'Argument ‘{{argument}}’ has no rate for {{year}}. Add that year.',
  twoColumns:
    'Argument ‘{{argument}}’ has {{columns}} column(s). There should be two: the year and the rate.',
  method: 'Argument ‘{{argument}}’ is ‘{{value}}’. Choose multiplicative or additive.',
  noWeight:
    'Argument ‘{{argument}}’ adds up to 0, so there is nothing to share by. Give at least one weight.',
  sameLength:
    'Argument ‘{{argument}}’ has {{count}} numbers and there are {{other}} results. Give as many, or one for all.',
  moreValues:
    'Argument ‘{{argument}}’ has {{count}} values and there are {{other}} names. Give every value a name.',
  nameTwice: 'Argument ‘{{argument}}’ has ‘{{name}}’ twice. Use each name once.',
  name: 'Argument ‘{{argument}}’ has ‘{{name}}’. A name in a rule has letters without accents, digits and _, begins with a letter, and is no word such as and or max.',
  fault: 'Argument ‘{{argument}}’ cannot be read. {{sentence}}',
  notComputable:
    'Argument ‘{{argument}}’ cannot be worked out with these values, for example because something is divided by zero.',
  grantColumns:
    'Argument ‘{{argument}}’ does not have the columns of grants. Give funder, amount, condition, threshold and the fund it depends on, in that order, or a table with the headers of kpGrants.',
  oneOrganisation:
    'Argument ‘{{argument}}’ has grants of more than one organisation. Give the rows of one organisation only.',
};
