import type english from '@univerjs/sheets-filter/locale/en-US';

/** Why a filter cannot be made or moved. */
export const sheetsFilter: (typeof english)['sheets-filter'] = {
  command: {
    'not-valid-filter-range': 'De selectie heeft maar één rij; selecteer ook de rijen die u wilt filteren.',
  },
  msg: {
    'filter-header-forbidden': 'De kopregel van een filter kan niet worden verplaatst.',
  },
};
