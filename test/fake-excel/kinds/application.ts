import type { Book } from '../book/book';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';

const NUMBERS: Kind<Excel.NumberFormatInfo, Book> = kindOf<Excel.NumberFormatInfo, Book>('NumberFormatInfo', {
  fields: {
    numberDecimalSeparator: { read: ({ culture }) => culture.decimal },
    numberGroupSeparator: { read: ({ culture }) => culture.thousands },
    currencySymbol: { read: () => '€' },
  },
});

const CULTURE: Kind<Excel.CultureInfo, Book> = kindOf<Excel.CultureInfo, Book>('CultureInfo', {
  fields: { name: { read: ({ culture }) => culture.name } },
  parts: {
    numberFormat: link(
      () => NUMBERS,
      (book) => book,
    ),
  },
});

const ITERATIVE: Kind<Excel.IterativeCalculation, Book> = kindOf<Excel.IterativeCalculation, Book>(
  'IterativeCalculation',
  {
    fields: {
      enabled: {
        read: ({ iterative }) => iterative.enabled,
        write: ({ iterative }, enabled) => {
          iterative.enabled = enabled;
        },
      },
      maxIteration: { read: ({ iterative }) => iterative.maxIteration },
      maxChange: { read: ({ iterative }) => iterative.maxChange },
    },
  },
);

export const APPLICATION: Kind<Excel.Application, Book> = kindOf<Excel.Application, Book>('Application', {
  fields: {
    calculationMode: {
      read: ({ calculationMode }) => calculationMode as 'Automatic',
      write: (book, mode) => {
        expectEnum('CalculationMode', mode, 'Application.calculationMode');
        book.calculationMode = mode;
      },
    },
    calculationState: { read: (book) => (book.calculation.busy() ? 'Calculating' : 'Done') },
    decimalSeparator: { read: ({ culture }) => culture.decimal },
    thousandsSeparator: { read: ({ culture }) => culture.thousands },
    useSystemSeparators: { read: () => true },
  },
  parts: {
    cultureInfo: link(
      () => CULTURE,
      (book) => book,
    ),
    iterativeCalculation: link(
      () => ITERATIVE,
      (book) => book,
    ),
  },
  acts: {
    calculate: (book, type) => {
      expectEnum('CalculationType', type, 'Application.calculate');
      book.calculation.run(true);
    },
    suspendApiCalculationUntilNextSync: (book) => {
      book.suspended.calculation += 1;
    },
    suspendScreenUpdatingUntilNextSync: (book) => {
      book.suspended.screen += 1;
    },
  },
});
