import type english from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { dataValidation } from './data-validation';
import { protectedRange } from './protected';

/** The pane in which data validation is set. */
export const sheetsDataValidationUi: (typeof english)['sheets-data-validation-ui'] = {
  title: 'Gegevensvalidatie',
  validFail: dataValidation.validFail,
  panel: {
    title: 'Gegevensvalidatie',
    addTitle: 'Nieuwe gegevensvalidatie',
    removeAll: 'Alles verwijderen',
    add: 'Regel toevoegen',
    range: 'Bereik',
    type: 'Toestaan',
    options: 'Meer instellingen',
    operator: 'Vergelijking',
    removeRule: 'Verwijderen',
    done: 'Gereed',
    formulaPlaceholder: 'Typ een waarde of een formule',
    valuePlaceholder: 'Typ een waarde',
    formulaAnd: 'en',
    invalid: 'Bij een ongeldige waarde',
    showWarning: 'Waarschuwen',
    rejectInput: 'Niet toestaan',
    messageInfo: 'Invoerbericht',
    showInfo: 'Bericht tonen als de cel is geselecteerd',
    rangeError: 'Dit bereik is niet geldig',
    allowBlank: 'Lege cellen toestaan',
  },
  any: dataValidation.any,
  date: {
    title: dataValidation.date.title,
  },
  list: dataValidation.list,
  listMultiple: dataValidation.listMultiple,
  textLength: {
    title: dataValidation.textLength.title,
  },
  decimal: dataValidation.decimal,
  whole: dataValidation.whole,
  checkbox: dataValidation.checkbox,
  custom: {
    title: dataValidation.custom.title,
    error: dataValidation.custom.error,
    validFail: dataValidation.custom.validFail,
  },
  alert: {
    title: 'Fout',
    ok: 'OK',
  },
  error: {
    title: 'Ongeldig:',
  },
  renderMode: {
    arrow: 'Pijl',
    chip: 'Gekleurd label',
    text: 'Gewone tekst',
    label: 'Weergave in de cel',
  },
  showTime: {
    label: 'Ook een tijd laten kiezen',
  },
  permission: {
    dialog: {
      setStyleErr: protectedRange('de opmaak wijzigen'),
    },
  },
};
