/** Het paneel naast het rooster. */
export const pane = {
  title: 'Kantelpunt',
  reading: 'Het model wordt gelezen.',
  noTables: {
    title: 'Dit werkboek heeft nog geen model',
    text: 'Kantelpunt leest tabellen zoals kpOrganisations en kpGrants. Begin een nieuw model of open een voorbeeld; dan staan ze klaar.',
  },
  summary: {
    organisations_one: '{{count}} organisatie',
    organisations_other: '{{count}} organisaties',
    lots_one: '{{count}} perceel',
    lots_other: '{{count}} percelen',
  },
  scenario: {
    label: 'Scenario',
    about: 'De resultaatbladen laten dit scenario zien.',
    none: 'Er is nog geen scenario; dit is de wereld zonder korting.',
  },
  problems: {
    title: 'Problemen',
    none: 'Geen problemen gevonden.',
    errors_one: '{{count}} fout',
    errors_other: '{{count}} fouten',
    warnings_one: '{{count}} waarschuwing',
    warnings_other: '{{count}} waarschuwingen',
    stops: 'Zolang er fouten zijn, wordt er niet gerekend.',
    goTo: 'Ga naar {{cell}}',
    more_one: 'Nog {{count}} melding staat op het blad Controles.',
    more_other: 'Nog {{count}} meldingen staan op het blad Controles.',
  },
  formulas: {
    title: 'Formules die aandacht vragen',
    spill:
      'Er staat iets in de weg van deze tabel. Maak de cellen eronder en ernaast leeg, of zet de formule ergens anders.',
    other:
      'Deze formule geeft {{error}}. Typ haar opnieuw, of kijk of de cellen waarnaar zij verwijst er nog zijn.',
  },
  organisations: {
    title: 'Organisaties die opvallen',
    none: 'Alle organisaties houden stand in dit scenario.',
    counts: 'Redt het niet: {{red}} · kwetsbaar: {{amber}} · houdt stand: {{green}}',
    why: 'Waarom',
  },
  results: {
    add: 'Resultaatbladen maken',
    about: 'Zet de bladen met uitkomsten bij dit werkboek. Ze rekenen daarna vanzelf mee.',
    working: 'De resultaatbladen worden gemaakt.',
    done: 'De resultaatbladen staan in het werkboek.',
    failed: 'De resultaatbladen zijn niet gemaakt en het werkboek is niet veranderd. {{reason}}',
  },
};
