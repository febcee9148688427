import type { SameKeys } from '../same-keys';
import type { functions as dutch } from '../nl/functions';

/** What the functions say in a cell when they cannot answer. */
export const functions: SameKeys<typeof dutch> = {
  argument: {
    error: 'Argument ‘{{argument}}’ is the error {{error}}. First mend the cell in which that error arises.',
    errorAt:
      'Argument ‘{{argument}}’ holds the error {{error}} in row {{row}}, column {{column}}. First mend that cell.',
    oneCell:
      'Argument ‘{{argument}}’ is a range of {{rows}} rows and {{columns}} columns. One value fits here: choose one cell.',
    missing: 'Argument ‘{{argument}}’ is empty. Fill it in or point at a cell that holds it.',
    text: 'Argument ‘{{argument}}’ is ‘{{value}}’. A text belongs here.',
    number: 'Argument ‘{{argument}}’ is ‘{{value}}’. A number belongs here, such as 12 or 0.5.',
    numberAt:
      'Argument ‘{{argument}}’ has ‘{{value}}’ at place {{at}}. Numbers belong here, such as 12 or 0.5.',
    gap: 'Argument ‘{{argument}}’ is empty at place {{at}}. Fill in a number there; 0 will do too.',
    oneLine:
      'Argument ‘{{argument}}’ has {{rows}} rows and {{columns}} columns. Choose one row or one column.',
  },
};
