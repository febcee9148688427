import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const concentrationHelp: FunctionHelp = {
  nl: {
    description:
      'Hoezeer de inkomsten van weinig bronnen komen: de som van de gekwadrateerde aandelen, 1 bij één bron.',
    parameters: {
      incomes: { name: 'inkomsten', description: 'Wat elke bron geeft, in een rij of een kolom' },
    },
  },
  about: {
    nl: [
      'Bij evenveel van elke bron is het 1 gedeeld door het aantal bronnen. Leeg als er geen inkomsten zijn.',
    ],
    en: [
      'With as much from every source it is 1 divided by the number of sources. Empty if there is no income.',
    ],
  },
  example: {
    about: {
      nl: 'Inkomsten van 160, 80, 60, 20 en 80 geven 0,265.',
      en: 'Incomes of 160, 80, 60, 20 and 80 give 0.265.',
    },
    cells: { B2: [[160], [80], [60], [20], [80]] },
    call: [{ range: 'B2:B6' }],
    answer: inBothLanguages([0.265]),
  },
};
