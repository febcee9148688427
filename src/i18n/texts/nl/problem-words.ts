import type { FaultKind } from '../../../model/expression';
import type { ExpectedValue, NamedThing } from '../../../model/problem';

/** The words of which sentences about problems are made. */
export const problemWords = {
  empty: 'leeg',
  row: 'rij {{row}}',
  didYouMean: 'Bedoelt u ‘{{nearest}}’?',
  chooseOne: 'Kies een daarvan.',
  correctName: 'Verbeter de naam, of voeg daar een rij toe.',
  correctRow: 'Verbeter de naam of verwijder deze rij.',
  expected: {
    number: 'een getal',
    wholeNumber: 'een heel getal',
    text: 'een tekst',
    date: 'een datum, zoals 1-7-2026',
    month: 'een jaar of een maand, zoals 2026 of 2026-04',
    year: 'een jaar, zoals 2026',
    yesNo: 'ja of nee',
    list: 'een lijst met een puntkomma tussen de namen',
    numbers: 'een lijst getallen met een puntkomma ertussen, zoals 1; 0,5; 0,25',
    phase: 'een aantal jaren, zoals 4, of een lijst met standen, zoals 0,2; 0,6; 1',
  } satisfies Record<ExpectedValue, string>,
  unknown: {
    organisation: 'Deze organisatie staat niet in kpOrganisations.',
    lot: 'Dit perceel staat niet in kpLots.',
    funder: 'Dit fonds staat niet in kpGrants.',
    scenario: 'Dit scenario staat niet in kpScenarios.',
    neighbourhood: 'Deze buurt staat niet in kpNeighbourhoods.',
    type: 'Geen enkele organisatie in kpOrganisations heeft dit type.',
    table: 'Deze tabel bestaat niet, of een scenario kan er niets in vervangen.',
    column: 'Deze kolom bestaat niet in die tabel.',
    target: 'Deze taakstelling staat niet in kpTargets.',
  } satisfies Record<NamedThing, string>,
  expression: {
    at: 'Op teken {{at}}, bij ‘{{part}}’: {{rule}}',
    atEnd: 'Aan het eind: {{rule}}',
    known: 'U kunt gebruiken: {{known}}.',
    faults: {
      'too-long': 'dit is te lang; gebruik hoogstens 500 tekens, of maak er meer regels van.',
      'too-deep': 'er staan te veel haakjes of voorwaarden in elkaar; maak er meer regels van.',
      character:
        'dit teken kan hier niet. Gebruik getallen, namen, + - * / ^, vergelijkingen, and, or, not en ronde haakjes.',
      quotation: 'een tekst tussen aanhalingstekens kan hier niet; reken alleen met getallen en namen.',
      'equals-sign': 'schrijf == om te vragen of iets gelijk is.',
      'unequal-sign': 'schrijf {{instead}} om te vragen of iets ongelijk is.',
      semicolon: 'zet tussen de onderdelen van een functie een komma met een spatie erachter.',
      percentage: 'een percentage schrijft u hier als een getal; schrijf {{instead}}.',
      'decimal-comma':
        'een getal met decimalen krijgt hier een punt; schrijf {{instead}}. Zijn het twee getallen, zet dan een spatie achter de komma.',
      'grouped-number':
        'de punt is hier een decimaalteken; schrijf {{instead}}, zonder punt voor de duizendtallen.',
      'missing-operator':
        'hier ontbreekt een teken, zoals * of and; zet erbij wat er met de twee delen moet gebeuren.',
      'unknown-figure': 'deze naam is niet bekend. {{remedy}}',
      'unknown-function': 'deze functie is niet bekend. {{remedy}}',
      'function-alone': 'achter deze functie horen haakjes met daarin waarover het gaat.',
      'no-figures': 'hier kunnen alleen getallen staan, zonder namen.',
      arguments: 'deze functie krijgt te veel of te weinig onderdelen; schrijf {{instead}}.',
      'needs-number':
        'hier hoort een getal, geen vergelijking; zet haakjes om wat bij elkaar hoort of maak er een vergelijking van.',
      'needs-comparison':
        'hier hoort een vergelijking, zoals leverage > 1.2; zet haakjes om wat bij elkaar hoort of maak er een vergelijking van.',
      'unclear-power': 'zet haakjes om duidelijk te maken wat tot welke macht wordt verheven.',
      syntax:
        'hier klopt de regel niet meer; kijk of er een haakje, naam, getal of teken te veel of te weinig staat.',
      'not-computable': 'hier komt geen getal uit; verander de berekening.',
      'no-old-value':
        'de cel die wordt vervangen is leeg, dus is er geen oude waarde om mee te rekenen; vul daar een waarde in of zet hier een getal.',
      'not-read': 'een berekening kan op deze plek niet worden gelezen; zet er een getal neer.',
    } satisfies Record<FaultKind, string>,
  },
};
