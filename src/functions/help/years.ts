import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const yearsHelp: FunctionHelp = {
  nl: {
    description: 'De kalenderjaren van een looptijd, op een rij.',
    parameters: {
      start: { name: 'start', description: 'De eerste dag van de looptijd, de eerste van een maand' },
      months: { name: 'maanden', description: 'De lengte van de looptijd in maanden' },
    },
  },
  about: {
    nl: [
      'Een looptijd die halverwege een jaar begint of eindigt, heeft dat jaar er ook bij. Hoeveel maanden elk jaar telt, geeft KP.MONTHS.',
    ],
    en: [
      'A term that begins or ends halfway through a year has that year too. How many months each year has, KP.MONTHS tells.',
    ],
  },
  example: {
    about: {
      nl: 'Een opdracht van 8,5 jaar (102 maanden) vanaf 1 juli 2023 raakt negen jaren.',
      en: 'A contract of 8.5 years (102 months) from 1 July 2023 touches nine years.',
    },
    cells: { B2: [['2023-07-01', 102]] },
    call: [{ range: 'B2' }, { range: 'C2' }],
    answer: inBothLanguages([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]),
  },
};
