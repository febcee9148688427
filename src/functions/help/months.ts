import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const monthsHelp: FunctionHelp = {
  nl: {
    description: 'Het aantal maanden van een looptijd in elk van zijn kalenderjaren, op een rij.',
    parameters: {
      start: { name: 'start', description: 'De eerste dag van de looptijd, de eerste van een maand' },
      months: { name: 'maanden', description: 'De lengte van de looptijd in maanden' },
    },
  },
  about: {
    nl: ['De maanden staan onder de jaren van KP.YEARS. Gedeeld door 12 geven zij het deel van het jaar.'],
    en: ['The months stand below the years of KP.YEARS. Divided by 12 they give the part of the year.'],
  },
  example: {
    about: {
      nl: 'Van 8,5 jaar vanaf 1 juli 2023 vallen er zes maanden in het eerste jaar en twaalf in elk van de acht jaren erna.',
      en: 'Of 8.5 years from 1 July 2023 six months fall in the first year and twelve in each of the eight years after it.',
    },
    cells: { B2: [['2023-07-01', 102]] },
    call: [{ range: 'B2' }, { range: 'C2' }],
    answer: inBothLanguages([6, 12, 12, 12, 12, 12, 12, 12, 12]),
  },
};
