import { rightClick } from './sheets-ui-context-menu';
import { permission } from './sheets-ui-permission';
import { sheetConfig } from './sheets-ui-sheet-tabs';
import { shortcut } from './sheets-ui-shortcuts';
import type { SheetsUi } from './sheets-ui-texts';
import { toolbar, toolbarChoices } from './sheets-ui-toolbar';

/** The grid itself: its bar, menus, tabs, status bar and names. */
export const sheetsUi: SheetsUi = {
  toolbar,
  ...toolbarChoices,
  button: {
    confirm: 'OK',
    cancel: 'Annuleren',
    close: 'Sluiten',
    insert: 'Invoegen',
    prevPage: 'Vorige',
    nextPage: 'Volgende',
    total: 'totaal:',
  },
  filter: {
    confirm: {
      error: 'Dit kan niet',
      notAllowedToInsertRange: 'In dit bereik zijn rijen weggefilterd. Wis eerst het filter.',
    },
  },
  sheetConfig,
  rightClick,
  info: {
    notChangeMerge: 'U kunt niet een deel van een samengevoegde cel wijzigen',
    detailUpdate: 'Zojuist geopend',
    detailSave: 'Teruggezet uit het geheugen van de browser',
    row: '',
    column: '',
    loading: 'Wordt geladen…',
    copy: 'Kopiëren',
    return: 'Sluiten',
    rename: 'Naam wijzigen',
    tips: 'Naam wijzigen',
    noName: 'Werkboek zonder naam',
    wait: 'wordt bijgewerkt',
    add: 'Toevoegen',
    addLast: 'rijen onderaan',
    backTop: 'Naar boven',
    nextPage: 'Volgende',
    tipInputNumber: 'Vul een getal in',
    tipInputNumberLimit: 'Vul een getal van 1 tot en met 100 in',
    tipRowHeightLimit: 'De rijhoogte moet liggen tussen 0 en 545',
    tipColumnWidthLimit: 'De kolombreedte moet liggen tussen 0 en 2038',
    problem: 'Dit kan niet',
    error: 'Fout',
    forceStringInfo: 'Dit getal is als tekst opgeslagen',
  },
  clipboard: {
    paste: {
      exceedMaxCells: 'U plakt meer cellen dan in één keer kan',
      overlappingMergedCells: 'Waar u plakt, staan samengevoegde cellen in de weg',
    },
    shortCutNotify: {
      title: 'Plak met het toetsenbord.',
      useShortCutInstead: 'Dit komt uit Excel. Plak het met Ctrl+V (Mac: ⌘V).',
    },
  },
  statusbar: {
    sum: 'Som',
    average: 'Gemiddelde',
    min: 'Minimum',
    max: 'Maximum',
    count: 'Aantal getallen',
    countA: 'Aantal',
    clickToCopy: 'Klik om te kopiëren',
    copied: 'Gekopieerd',
  },
  shortcut,
  definedName: {
    managerTitle: 'Namen beheren',
    managerDescription: 'Geef een bereik of een formule een naam: selecteer de cellen en typ de naam.',
    addButton: 'Naam toevoegen',
    featureTitle: 'Gedefinieerde namen',
    ratioRange: 'Bereik',
    ratioFormula: 'Formule',
    confirm: 'OK',
    cancel: 'Annuleren',
    scopeWorkbook: 'Werkboek',
    inputNamePlaceholder: 'Typ een naam (zonder spaties)',
    inputCommentPlaceholder: 'Typ een toelichting',
    inputRangePlaceholder: 'Typ een bereik (zonder spaties)',
    inputFormulaPlaceholder: 'Typ een formule (zonder spaties)',
    formulaOrRefStringInvalid: 'Deze formule of verwijzing klopt niet',
    defaultName: 'Naam',
    updateButton: 'Bijwerken',
    deleteButton: 'Verwijderen',
    deleteConfirmText: 'Deze naam verwijderen?',
  },
  uploadLoading: {
    loading: 'Wordt geladen, nog te gaan',
  },
  'data-validation': {
    alert: {
      ok: 'OK',
    },
    list: {
      edit: 'Wijzigen',
      dropdown: 'Kies een waarde',
    },
    listMultiple: {
      dropdown: 'Kies een of meer waarden',
    },
  },
  permission,
};
