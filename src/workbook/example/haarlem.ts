import { table, type Example } from './example';
import { haarlemOrganisations } from './haarlem-organisations';
import { haarlemScenarios } from './haarlem-scenarios';

const NORTH = 'Perceel Noord en Oost';
const SOUTH = 'Perceel Centrum, Zuid en West';

/** 8.5 years from mid-year, two lots, a dozen invented organisations, targets of just over 3 million in steps. */
export const haarlem: Example = {
  model: {
    title: 'Gewoon in de Wijk, 8,5 jaar (voorbeeld)',
    priceLevelYear: 2025,
    lots: table(
      ['lot', 'annualValue', 'start', 'termMonths', 'wageShare', 'coordinationFee', 'ringFenced', 'mainContractor', 'minSubcontractShare', 'minSubcontractors'],
      [
        [NORTH, 6_900_000, '2025-07-01', 102, 0.9, 0.05, 150_000, 'Welzijnsgroep Lepelaar', 0.15, 4],
        [SOUTH, 6_100_000, '2025-07-01', 102, 0.9, 0.05, 150_000, 'Welzijnsgroep Aalscholver', 0.15, 4],
      ],
    ),
    indexation: table(
      ['year', 'wage', 'price', 'paidWage', 'paidPrice', 'correction'],
      [
        [2026, 0.038, 0.024, null, null, 0.004],
        [2027, 0.032, 0.022, null, null, 0],
        [2028, 0.027, 0.02, null, null, 0],
      ],
    ),
    targets: table(
      ['name', 'lot', 'kind', 'unit', 'amount', 'from', 'phase'],
      [
        ['Taakstelling sociale basis', '*', 'structural', 'EUR', 2_640_000, 2026, [0.25, 0.5, 0.75, 1]],
        ['Taakstelling subsidies', 'subsidies', 'structural', 'EUR', 15_000, 2026, 2],
        ['Nog te verdelen', 'stelpost', 'structural', 'EUR', 400_000, 2028, 1],
      ],
    ),
    transition: {
      budget: 300_000,
      from: 2026,
      to: 2029,
      taper: [0.8, 0.5, 0.25],
      capPerOrganisation: 40_000,
      rule: 'priority',
      countsAsMunicipal: true,
      types: ['zelforganisatie', 'vrijwilligersorganisatie', 'vrijwilligersorganisatie met betaalde krachten', 'sociale onderneming'],
    },
    ...haarlemOrganisations(NORTH, SOUTH),
    ...haarlemScenarios(),
  },
  published: {
    nl: [
      'De looptijd van 8,5 jaar, één consortium per perceel en taakstellingen van ruim 3 miljoen euro (gemeente Haarlem, aanbesteding Gewoon in de Wijk).',
      'De 300.000 euro die apart staat voor zelforganisaties en een transitiebudget van enkele tonnen (dezelfde aanbesteding).',
      'Sommige fondsen betalen alleen als de gemeente ook betaalt, en meer dan de helft zelf verdienen is niet realistisch (dezelfde aanbesteding).',
    ],
    en: [
      'The term of 8.5 years, one consortium per lot and targets of just over 3 million euros (municipality of Haarlem, tender Gewoon in de Wijk).',
      'The 300,000 euros set apart for self-organisations and a transition budget of a few hundred thousand (the same tender).',
      'Some funds pay only if the municipality pays too, and earning more than half oneself is not realistic (the same tender).',
    ],
  },
  invented: {
    nl: ['Alle organisaties en fondsen zijn verzonnen, met al hun bedragen; een gelijkenis met bestaande berust op toeval.', 'De percelen, hun jaarwaarden, de start, de stappen van de taakstellingen en de indexcijfers zijn verzonnen.'],
    en: ['All organisations and funds are invented, with all their amounts; any likeness to existing ones is accidental.', 'The lots, their yearly values, the start, the steps of the targets and the index rates are invented.'],
  },
};
