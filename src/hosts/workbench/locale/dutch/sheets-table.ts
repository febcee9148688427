import type english from '@univerjs/sheets-table/locale/en-US';

/** Names that new tables and columns get. */
export const sheetsTable: (typeof english)['sheets-table'] = {
  columnPrefix: 'Kolom',
  tablePrefix: 'Tabel',
  tableNameError:
    'Een tabelnaam heeft geen spaties, begint niet met een cijfer en is anders dan die van andere tabellen',
};
