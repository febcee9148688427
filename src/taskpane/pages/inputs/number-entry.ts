import type { Entry } from '../../../workbook/definitions/entry';
import type { NumberFieldProps } from '../../parts/number-field';

type NumberEntry = Pick<NumberFieldProps, 'unit' | 'min' | 'max'>;

const LIMIT_YEARS = { min: 1900, max: 2200 };

/** Unit and limits of a column that takes one number; null for every other. */
export const numberEntry = (entry: Entry): NumberEntry | null => {
  switch (entry.kind) {
    case 'euros':
      return { unit: 'euros', min: 0 };
    case 'balance':
      return { unit: 'euros' };
    case 'share':
      return { unit: 'percent', min: 0, max: 1 };
    case 'rate':
      return { unit: 'percent', min: -1, max: 1 };
    case 'factor':
    case 'count':
      return { unit: 'number', min: 0 };
    case 'whole':
      return { unit: 'number', min: entry.min, max: entry.max };
    case 'months':
      return { unit: 'months', min: 0, max: entry.max };
    case 'year':
      return { unit: 'year', ...LIMIT_YEARS };
    case 'text':
    case 'name':
    case 'list':
    case 'numbers':
    case 'choice':
    case 'suggestion':
    case 'yesNo':
    case 'date':
    case 'yearOrMonth':
    case 'phase':
    case 'several':
      return null;
  }
};
