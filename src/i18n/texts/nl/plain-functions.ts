/** What the functions on plain cells say, and what stands above their columns. */
export const plainFunctions = {
  columns: { pays: 'Betaalt' },
  notNegative: 'Argument ‘{{argument}}’ is {{value}}. Hier hoort 0 of meer.',
  whole: 'Argument ‘{{argument}}’ is {{value}}. Hier hoort een heel getal van {{low}} tot en met {{high}}.',
  date: 'Argument ‘{{argument}}’ is ‘{{value}}’. Hier hoort een datum, zoals 1-7-2026.',
  firstOfMonth:
    'Argument ‘{{argument}}’ is geen eerste dag van een maand, en daar begint een looptijd altijd.',
  phase:
    'Argument ‘{{argument}}’ is ‘{{value}}’. Hier hoort een heel aantal jaren vanaf 1, of standen van 0 tot en met 1, zoals 0,2; 0,6; 1.',
  rateTooLarge: 'Argument ‘{{argument}}’ is gelezen als {{read}}. Typ {{meant}}, met het procentteken.',
  rateTwice: 'Argument ‘{{argument}}’ heeft het jaar {{year}} twee keer. Verwijder een van de twee.',
  rateMissing: 'Argument ‘{{argument}}’ heeft geen percentage voor {{year}}. Voeg dat jaar toe.',
  twoColumns:
    'Argument ‘{{argument}}’ heeft {{columns}} kolom(men). Hier horen er twee: het jaar en het percentage.',
  method: 'Argument ‘{{argument}}’ is ‘{{value}}’. Kies multiplicatief of additief.',
  noWeight:
    'Argument ‘{{argument}}’ is samen 0, dus is er niets om naar te verdelen. Geef ten minste één gewicht.',
  sameLength:
    'Argument ‘{{argument}}’ heeft {{count}} getallen en er zijn {{other}} resultaten. Geef er evenveel, of één voor alle.',
  moreValues:
    'Argument ‘{{argument}}’ heeft {{count}} waarden en er zijn {{other}} namen. Geef elke waarde een naam.',
  nameTwice: 'Argument ‘{{argument}}’ heeft ‘{{name}}’ twee keer. Gebruik elke naam één keer.',
  name: 'Argument ‘{{argument}}’ heeft ‘{{name}}’. Een naam in een regel bestaat uit letters zonder accent, cijfers en _, begint met een letter, en is geen woord zoals and of max.',
  fault: 'Argument ‘{{argument}}’ is niet te lezen. {{sentence}}',
  notComputable:
    'Argument ‘{{argument}}’ is met deze waarden niet uit te rekenen, bijvoorbeeld doordat er door nul wordt gedeeld.',
  grantColumns:
    'Argument ‘{{argument}}’ heeft niet de kolommen van fondsen. Geef fonds, bedrag, voorwaarde, drempel en het fonds waarvan het afhangt, in die volgorde, of een tabel met de koppen van kpGrants.',
  oneOrganisation:
    'Argument ‘{{argument}}’ heeft fondsen van meer dan één organisatie. Geef alleen de rijen van één organisatie.',
};
