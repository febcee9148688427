import type english from '@univerjs/sheets-numfmt-ui/locale/en-US';

/** How numbers are shown. */
export const sheetsNumfmtUi: (typeof english)['sheets-numfmt-ui'] = {
  title: 'Getalnotatie',
  numfmtType: 'Soort notatie',
  cancel: 'Annuleren',
  confirm: 'OK',
  general: 'Standaard',
  accounting: 'Financieel',
  text: 'Tekst',
  number: 'Getal',
  percent: 'Percentage',
  scientific: 'Wetenschappelijk',
  currency: 'Valuta',
  date: 'Datum',
  time: 'Tijd',
  thousandthPercentile: 'Duizendtallen scheiden',
  preview: 'Voorbeeld',
  dateTime: 'Datum en tijd',
  decimalLength: 'Decimalen',
  currencyType: 'Valutateken',
  moreFmt: 'Meer notaties',
  financialValue: 'Bedrag zonder valutateken',
  roundingCurrency: 'Valuta zonder decimalen',
  timeDuration: 'Tijdsduur',
  currencyDes:
    'Valuta is bedoeld voor geldbedragen in het algemeen. Kies Financieel om bedragen onder elkaar op de komma uit te lijnen.',
  accountingDes: 'Financieel zet in een kolom de valutatekens en de komma’s recht onder elkaar.',
  dateType: 'Schrijfwijze van de datum',
  dateDes: 'Datum laat een datum of tijdstip als datum zien.',
  negType: 'Negatieve getallen',
  generalDes: 'Standaard heeft geen eigen notatie.',
  thousandthPercentileDes:
    'Getal is bedoeld voor gewone getallen. Valuta en Financieel zijn er voor geldbedragen.',
  addDecimal: 'Meer decimalen',
  subtractDecimal: 'Minder decimalen',
  customFormat: 'Aangepaste notatie',
  customFormatDes: 'Typ een eigen notatie, te beginnen bij een die er al is.',
  info: {
    error: 'Fout',
    forceStringInfo: 'Dit getal is als tekst opgeslagen',
  },
};
