import type english from '@univerjs/sheets-sort-ui/locale/en-US';

/** Sorting. */
export const sheetsSortUi: (typeof english)['sheets-sort-ui'] = {
  general: {
    sort: 'Sorteren',
    'sort-asc': 'Oplopend',
    'sort-desc': 'Aflopend',
    'sort-custom': 'Aangepast sorteren',
    'sort-asc-ext': 'Oplopend, selectie uitbreiden',
    'sort-desc-ext': 'Aflopend, selectie uitbreiden',
    'sort-asc-cur': 'Oplopend, alleen de selectie',
    'sort-desc-cur': 'Aflopend, alleen de selectie',
  },
  error: {
    'merge-size':
      'In de selectie staan samengevoegde cellen van verschillende grootte; zo kan zij niet worden gesorteerd.',
    empty: 'De selectie is leeg; er is niets te sorteren.',
    single: 'De selectie heeft maar één rij; er is niets te sorteren.',
    'formula-array':
      'In de selectie staat een formule die meer cellen vult; zo kan zij niet worden gesorteerd.',
  },
  dialog: {
    'sort-reminder': 'Sorteringswaarschuwing',
    'sort-reminder-desc': 'Naast de selectie staan ook gegevens. Moeten die mee worden gesorteerd?',
    'sort-reminder-ext': 'De selectie uitbreiden',
    'sort-reminder-no': 'Doorgaan met de huidige selectie',
    'first-row-check': 'De eerste rij bevat kopteksten',
    'add-condition': 'Niveau toevoegen',
    cancel: 'Annuleren',
    confirm: 'Sorteren',
  },
  info: {
    tooltip: 'Melding',
  },
};
