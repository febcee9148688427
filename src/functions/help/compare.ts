import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER } from './model-parameters';

export const compareHelp: FunctionHelp = {
  nl: {
    description:
      'Twee scenario’s onder elkaar, per regel en per jaar, en wat het tweede meer is dan het eerste.',
    parameters: {
      model: MODEL_PARAMETER,
      first: { name: 'eerste', description: 'De naam van een scenario, of zonder korting' },
      second: { name: 'tweede', description: 'De naam van het scenario dat ernaast komt' },
    },
  },
  about: {
    nl: [
      'Van elke regel staat eerst het eerste scenario, dan het tweede en dan het verschil. Reserves, deelnemers en aantallen hebben geen totaal, want die tel je niet over jaren op.',
      'Bedragen zijn euro’s van het jaar zelf, met indexatie, en niet afgerond.',
    ],
    en: [
      'Of every line the first scenario comes first, then the second, and then the difference. Reserves, participants and numbers have no total, because they are not added up over years.',
      'Amounts are euros of the year itself, with indexation, and not rounded.',
    ],
  },
  example: {
    about: {
      nl: 'De korting van 10 % gaat in 2027 in: elk jaar € 100.000 minder voor het perceel. Het buurthuis merkt daarvan de helft van 90 %, het taalcafé 10 % van € 20.000: samen € 47.000.',
      en: 'The cut of 10% begins in 2027: each year € 100,000 less for the lot. The community centre feels half of 90% of that, the language café 10% of € 20,000: together € 47,000.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy'), named('cut')],
    answer: inBothLanguages(
      [['Wat', 'What'], ['Scenario', 'Scenario'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [
        ['budget van de percelen, na aftrek', 'budget of the lots, after deduction'],
        cell('policy'),
        2_400_000,
        900_000,
        800_000,
        700_000,
      ],
      [
        ['budget van de percelen, na aftrek', 'budget of the lots, after deduction'],
        cell('cut'),
        2_200_000,
        900_000,
        700_000,
        600_000,
      ],
      [
        ['budget van de percelen, na aftrek', 'budget of the lots, after deduction'],
        ['verschil', 'difference'],
        -200_000,
        0,
        -100_000,
        -100_000,
      ],
      [
        ['organisaties krijgen van de gemeente', 'organisations get from the municipality'],
        cell('policy'),
        1_140_000,
        425_000,
        380_000,
        335_000,
      ],
      [
        ['organisaties krijgen van de gemeente', 'organisations get from the municipality'],
        cell('cut'),
        1_046_000,
        425_000,
        333_000,
        288_000,
      ],
      [
        ['organisaties krijgen van de gemeente', 'organisations get from the municipality'],
        ['verschil', 'difference'],
        -94_000,
        0,
        -47_000,
        -47_000,
      ],
    ),
    more: true,
  },
};
