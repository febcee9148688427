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
};
