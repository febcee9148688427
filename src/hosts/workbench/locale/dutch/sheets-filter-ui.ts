import type english from '@univerjs/sheets-filter-ui/locale/en-US';
import type { Gaps } from '../gaps';
import { protectedRange } from './protected';

/** The menu of a filter. */
export const sheetsFilterUi: (typeof english)['sheets-filter-ui'] & Gaps['sheets-filter-ui'] = {
  toolbar: {
    'smart-toggle-filter-tooltip': 'Filter',
    'clear-filter-criteria': 'Filter wissen',
    're-calc-filter-conditions': 'Filter opnieuw toepassen',
  },
  shortcut: {
    'smart-toggle-filter': 'Filter aan- of uitzetten',
  },
  panel: {
    'clear-filter': 'Filter wissen',
    cancel: 'Annuleren',
    confirm: 'OK',
    'by-values': 'Op waarde',
    'by-colors': 'Op kleur',
    'filter-by-cell-fill-color': 'Filteren op celkleur',
    'filter-by-cell-text-color': 'Filteren op tekstkleur',
    'filter-by-color-none': 'In deze kolom komt maar één kleur voor',
    'by-conditions': 'Op voorwaarde',
    'filter-only': 'Alleen deze',
    'search-placeholder': 'Zoekwoorden, met een spatie ertussen',
    'select-all': 'Alles selecteren',
    'input-values-placeholder': 'Typ een waarde',
    and: 'EN',
    or: 'OF',
    empty: '(leeg)',
    '?': 'Een “?” staat voor één willekeurig teken.',
    '*': 'Een “*” staat voor een of meer willekeurige tekens.',
  },
  conditions: {
    none: 'Geen',
    empty: 'Is leeg',
    'not-empty': 'Is niet leeg',
    'text-contains': 'Tekst bevat',
    'does-not-contain': 'Tekst bevat niet',
    'starts-with': 'Tekst begint met',
    'ends-with': 'Tekst eindigt op',
    equals: 'Tekst is gelijk aan',
    'greater-than': 'Is groter dan',
    'greater-than-or-equal': 'Is groter dan of gelijk aan',
    'less-than': 'Is kleiner dan',
    'less-than-or-equal': 'Is kleiner dan of gelijk aan',
    equal: 'Is gelijk aan',
    'not-equal': 'Is niet gelijk aan',
    between: 'Ligt tussen',
    'not-between': 'Ligt niet tussen',
    custom: 'Aangepast filter',
  },
  date: {
    '1': 'Januari',
    '2': 'Februari',
    '3': 'Maart',
    '4': 'April',
    '5': 'Mei',
    '6': 'Juni',
    '7': 'Juli',
    '8': 'Augustus',
    '9': 'September',
    '10': 'Oktober',
    '11': 'November',
    '12': 'December',
  },
  permission: {
    filterErr: protectedRange('filteren'),
  },
  sync: {
    title: 'Filter is zichtbaar voor iedereen',
    statusTips: {
      on: 'Als dit aan staat, ziet iedereen die meewerkt wat het filter laat zien',
      off: 'Als dit uit staat, ziet alleen u wat het filter laat zien',
    },
    switchTips: {
      on: '‘Filter is zichtbaar voor iedereen’ staat aan: iedereen die meewerkt ziet wat het filter laat zien',
      off: '‘Filter is zichtbaar voor iedereen’ staat uit: alleen u ziet wat het filter laat zien',
    },
  },
};
