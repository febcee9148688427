import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const allocateHelp: FunctionHelp = {
  nl: {
    description:
      'Verdeelt een bedrag naar gewichten, zo afgerond dat de delen samen precies het bedrag zijn.',
    parameters: {
      total: { name: 'totaal', description: 'Het bedrag dat u verdeelt' },
      weights: { name: 'gewichten', description: 'De gewichten, in een rij of een kolom' },
      decimals: { name: 'decimalen', description: 'Cijfers achter de komma; 2 als u niets invult' },
    },
  },
  about: {
    nl: [
      'Wat door het afronden overblijft, gaat naar de delen met de grootste rest; bij gelijke resten naar het grootste deel, en dan in de volgorde van de cellen.',
    ],
    en: [
      'What is left by rounding goes to the parts with the largest remainder; with equal remainders to the largest part, and then in the order of the cells.',
    ],
  },
  example: {
    about: {
      nl: 'Honderd euro in drieën geeft in hele euro’s 34, 33 en 33: samen weer honderd.',
      en: 'A hundred euros in three gives 34, 33 and 33 in whole euros: a hundred together.',
    },
    cells: { B2: [[1], [1], [1]] },
    call: [100, { range: 'B2:B4' }, 0],
    answer: inBothLanguages([34], [33], [33]),
  },
};
