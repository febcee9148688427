/** De tabellen als formulieren. */
export const paneInputs = {
  table: 'Welk onderdeel',
  tableAbout: 'Wat u hier verandert, verandert in het werkblad, en andersom.',
  row: 'Welke rij',
  noRows: 'In deze tabel staat nog niets.',
  noTable: {
    title: 'Deze tabel is er niet',
    text: 'Dit werkboek heeft geen tabel {{table}}. Maak een nieuw model, of zet de tabel terug.',
  },
  noModel: {
    title: 'Er is nog niets om in te vullen',
    text: 'Dit werkboek heeft nog geen model. Beantwoord een paar vragen; dan staan de tabellen klaar.',
    go: 'Nieuw model beginnen',
  },
  advanced: 'Geavanceerd',
  advancedFilled_one: 'Geavanceerd ({{count}} ingevuld)',
  advancedFilled_other: 'Geavanceerd ({{count}} ingevuld)',
  empty: 'leeg',
  rowName: 'Rij {{row}}',
  add: {
    open: 'Rij toevoegen',
    title: 'Een rij toevoegen aan {{table}}',
    about: 'Vul in wat de rij een naam geeft. De rest kan daarna.',
    do: 'Toevoegen',
  },
  remove: {
    open: 'Rij verwijderen',
    title: '{{row}} verwijderen?',
    about: 'De rij verdwijnt uit de tabel {{table}}. U kunt dit ongedaan maken.',
    do: 'Verwijderen',
  },
  toCell: 'Toon in het werkblad',
};
