import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const runwayHelp: FunctionHelp = {
  nl: {
    description: 'De maanden tot een reserve op is; leeg als zij het einde haalt.',
    parameters: {
      reserve: { name: 'reserve', description: 'De reserve aan het begin' },
      results: {
        name: 'resultaten',
        description: 'Wat er elk jaar overblijft, negatief als er tekort is; in een rij of een kolom',
      },
      months: {
        name: 'maanden',
        description: 'De maanden van elk jaar, of één getal voor alle; 12 als u niets invult',
      },
    },
  },
  about: {
    nl: [
      'Binnen het jaar waarin de reserve onder nul zakt, wordt gerekend alsof het geld gelijkmatig opgaat.',
    ],
    en: ['Within the year in which the reserve falls below zero the money is taken to go evenly.'],
  },
  example: {
    about: {
      nl: 'Een reserve van € 50.000 met eerst een half jaar van € -20.000 en dan een jaar van € -60.000: na 6 maanden is er nog € 30.000, en dat is in de helft van het volgende jaar op.',
      en: 'A reserve of € 50,000 with first half a year of € -20,000 and then a year of € -60,000: after 6 months € 30,000 is left, and that is gone in half of the next year.',
    },
    cells: {
      B2: [
        [-20_000, -60_000],
        [6, 12],
      ],
    },
    call: [50_000, { range: 'B2:C2' }, { range: 'B3:C3' }],
    answer: inBothLanguages([12]),
  },
};
