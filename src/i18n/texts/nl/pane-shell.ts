/** Wat alle bladzijden van het paneel delen. */
export const paneShell = {
  back: 'Terug',
  menu: 'Alle onderdelen',
  loading: 'Dit onderdeel wordt geopend.',
  errors_one: '{{count}} fout; bekijk de controles',
  errors_other: '{{count}} fouten; bekijk de controles',
  warnings_one: '{{count}} waarschuwing; bekijk de controles',
  warnings_other: '{{count}} waarschuwingen; bekijk de controles',
  pages: {
    home: 'Kantelpunt',
    new: 'Nieuw model',
    inputs: 'Invoer',
    scenarios: 'Scenario’s',
    compare: 'Vergelijken',
    risk: 'Wat doet deze korting?',
    budget: 'Budget en afspraken',
    dependency: 'Hoe afhankelijk zijn wij?',
    council: 'Raadspagina',
    checks: 'Controles',
    explain: 'Leg een getal uit',
    repair: 'Formules herstellen',
    settings: 'Instellingen',
    help: 'Hulp',
  },
  groups: {
    council: 'Voor de raad',
    finance: 'Bouwen en vergelijken',
    organisation: 'Voor één organisatie',
    model: 'Over dit model',
  },
  waiting:
    'Er wordt nog een cel bewerkt. Druk op Enter of Escape in het werkblad; daarna gaat Kantelpunt verder.',
  stale:
    'Er staan nu fouten in het model. Wat u hieronder ziet is de laatste uitkomst die nog klopte; die verandert niet mee.',
  toChecks: 'Bekijk wat er mist',
  written: {
    sheets: 'Geschreven: {{sheets}}.',
    cells: 'Veranderd op {{sheets}}.',
    formulas: 'Formules hersteld op {{sheets}}.',
  },
  undo: 'Ongedaan maken',
  dismiss: 'Sluiten',
  putOnSheet: 'Op een werkblad zetten',
  print: 'Afdrukken',
  cancel: 'Annuleren',
  save: 'Bewaren',
  refusal: {
    protected:
      'Het blad {{sheet}} is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw. Er is niets veranderd.',
    protectedWorkbook:
      'De structuur van dit werkboek is beveiligd, dus er kunnen geen bladen bij. Hef de beveiliging op en probeer het opnieuw. Er is niets veranderd.',
    sheetGone: 'Het blad {{sheet}} is er niet meer. Er is niets veranderd.',
    tableGone:
      'De tabel {{table}} is er niet meer. Maak het model opnieuw, of zet de tabel terug. Er is niets veranderd.',
    columnGone:
      'De tabel {{table}} heeft geen kolom “{{column}}”. Voeg die kolom toe en probeer het opnieuw. Er is niets veranderd.',
    rowGone: 'Rij {{row}} van {{table}} is er niet meer. Er is niets veranderd.',
    tooOld: 'Deze versie van Excel kan dit niet ({{lacks}}). De formules en het lezen werken wel.',
    editing:
      'Er bleef een cel in bewerking, dus er is niets veranderd. Druk op Enter en probeer het opnieuw.',
    noRoom:
      'Naast of onder {{table}} staat iets in de weg. Maak daar ruimte, of verander de tabel zelf in het werkblad. Er is niets veranderd.',
    program: 'Dit is niet gelukt en er is niets veranderd. Het programma zegt: {{message}}',
  },
  field: {
    noNumber: '“{{text}}” is geen getal. Typ bijvoorbeeld 1.234,50.',
    needed: 'Vul hier een getal in.',
    tooLow: 'Dit moet ten minste {{least}} zijn.',
    tooHigh: 'Dit mag hoogstens {{most}} zijn.',
  },
};
