import type { SheetsUi } from './sheets-ui-texts';

/** The menu of a sheet tab, and what can go wrong there. */
export const sheetConfig: SheetsUi['sheetConfig'] = {
  delete: 'Verwijderen',
  copy: 'Kopiëren',
  rename: 'Naam wijzigen',
  changeColor: 'Tabkleur',
  hide: 'Verbergen',
  unhide: 'Zichtbaar maken',
  moveLeft: 'Naar links verplaatsen',
  moveRight: 'Naar rechts verplaatsen',
  resetColor: 'Geen kleur',
  cancelText: 'Annuleren',
  chooseText: 'Kleur kiezen',
  tipNameRepeat: 'Er is al een blad met deze naam. Kies een andere naam.',
  noMoreSheet:
    'Een werkboek heeft ten minste één zichtbaar werkblad. Voeg eerst een werkblad toe of maak er een zichtbaar.',
  confirmDelete: 'Verwijderen van',
  redoDelete: 'U kunt dit ongedaan maken met Ctrl+Z',
  noHide: 'Dit blad kan niet worden verborgen: er moet één blad zichtbaar blijven',
  chartEditNoOpt: 'Dit kan niet terwijl u een grafiek bewerkt.',
  sheetNameErrorTitle: 'Deze naam kan niet',
  sheetNameSpecCharError:
    "Een bladnaam heeft hoogstens 31 tekens, begint en eindigt niet met ' en bevat geen van deze tekens: [ ] : \\ ? * /",
  sheetNameCannotIsEmptyError: 'Een blad heeft een naam nodig.',
  sheetNameAlreadyExistsError: 'Er is al een blad met deze naam. Kies een andere naam.',
  deleteSheet: 'Werkblad verwijderen',
  deleteSheetContent: 'Dit werkblad verwijderen?',
  deleteLargeSheetContent: 'Dit werkblad verwijderen? Het kan daarna niet worden teruggehaald.',
  addProtectSheet: 'Werkblad beveiligen',
  removeProtectSheet: 'Beveiliging van werkblad opheffen',
  changeSheetPermission: 'Rechten op werkblad wijzigen',
  viewAllProtectArea: 'Alle beveiligde bereiken bekijken',
};
