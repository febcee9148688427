/** De pagina voor de raad, in het paneel en op papier. */
export const paneCouncil = {
  title: 'Wat dit scenario betekent: {{scenario}}',
  none: {
    title: 'Er is nog niets om aan de raad te laten zien',
    text: 'Zodra het model klopt, staat hier één pagina voor de raad. Bekijk bij de controles wat er mist.',
  },
  stale:
    'Er staan nu fouten in het model. Afdrukken en op een blad zetten kan weer als de fouten zijn opgelost.',
  inWorkbook: 'Raadspagina in het werkboek',
  inWorkbookAbout: 'De bladen met resultaten worden dan gemaakt. U kunt dat daarna ongedaan maken.',
  cut: 'De gemeente geeft {{cut}} minder, vanaf {{year}}.',
  levels:
    'Van de {{count}} organisaties redden {{red}} het niet, zijn {{amber}} kwetsbaar en houden {{green}} stand.',
  heavier_one: '{{count}} buurt wordt zwaarder geraakt dan haar deel van de behoefte.',
  heavier_other: '{{count}} buurten worden zwaarder geraakt dan hun deel van de behoefte.',
  why: 'Waardoor',
  cause_one: '{{count}} organisatie redt het niet: {{cause}}.',
  cause_other: '{{count}} organisaties redden het niet: {{cause}}.',
  reason_one: '{{count}} organisatie is kwetsbaar: {{reason}}.',
  reason_other: '{{count}} organisaties zijn kwetsbaar: {{reason}}.',
  nameThem: 'Organisaties met naam noemen',
  perType: 'Aantal organisaties per type',
  named: 'Organisaties die het niet redden of kwetsbaar zijn',
  made: 'Gemaakt op {{date}} met Kantelpunt, model {{hash}}.',
};
