import type english from '@univerjs/sheets/locale/en-US';
import { overProtectedRange, protectedRange, protectedSheet, protectedSource } from './protected';

/** What the workbook itself says: sheets, names, filling and merging. */
export const sheets: (typeof english)['sheets'] = {
  tabs: {
    sheetCopy: '(kopie{0})',
    sheet: 'Blad',
  },
  info: {
    overlappingSelections: 'Dit kan niet met selecties die elkaar overlappen',
    acrossMergedCell: 'Dit gaat dwars door een samengevoegde cel',
    partOfCell: 'Er is maar een deel van een samengevoegde cel geselecteerd',
    hideSheet: 'Als u dit blad verbergt, is er geen zichtbaar blad meer',
  },
  definedName: {
    nameEmpty: 'Vul een naam in',
    nameDuplicate: 'Deze naam bestaat al; kies een andere',
    nameInvalid: 'Deze naam is niet geldig; gebruik letters, cijfers en _',
    nameSheetConflict: 'Een werkblad heet al zo; kies een andere naam',
    formulaOrRefStringEmpty: 'Vul een formule of een verwijzing in',
    nameConflict: 'Een functie heet al zo; kies een andere naam',
    defaultName: 'Naam',
  },
  permission: {
    dialog: {
      autoFillErr: protectedRange('automatisch doorvoeren'),
      editErr: protectedRange('typen of wijzigen'),
      formulaErr: protectedSource,
      insertOrDeleteMoveRangeErr: overProtectedRange,
      insertRowColErr: protectedRange('rijen of kolommen invoegen'),
      moveRangeErr: protectedRange('de selectie verplaatsen'),
      moveRowColErr: protectedRange('rijen of kolommen verplaatsen'),
      operatorSheetErr: protectedSheet('iets wijzigen'),
      removeRowColErr: protectedRange('rijen of kolommen verwijderen'),
      setRowColStyleErr: protectedRange('de opmaak van rijen en kolommen wijzigen'),
      setStyleErr: protectedRange('de opmaak wijzigen'),
    },
  },
  autoFill: {
    copy: 'Cellen kopiëren',
    series: 'Reeks doorvoeren',
    formatOnly: 'Alleen opmaak doorvoeren',
    noFormat: 'Doorvoeren zonder opmaak',
  },
  merge: {
    confirm: {
      title:
        'Bij het samenvoegen blijft alleen de waarde linksboven bewaard; de andere waarden gaan verloren. Toch samenvoegen?',
      cancel: 'Niet samenvoegen',
      confirm: 'Samenvoegen',
      warning: 'Waarschuwing',
      dismantleMergeCellWarning: 'Hierdoor worden samengevoegde cellen weer gesplitst. Wilt u doorgaan?',
    },
  },
};
