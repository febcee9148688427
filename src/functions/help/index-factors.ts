import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const indexFactorsHelp: FunctionHelp = {
  nl: {
    description: 'De index van elk jaar ten opzichte van een basisjaar, uit percentages per jaar.',
    parameters: {
      rates: { name: 'percentages', description: 'Twee kolommen: het jaar, en het percentage zoals 4,7%' },
      baseYear: { name: 'prijspeil', description: 'Het jaar waarvan de index 1 is' },
      years: { name: 'jaren', description: 'De jaren waarvoor u de index wilt' },
    },
  },
  about: {
    nl: [
      'Elk jaar na het basisjaar wordt vermenigvuldigd met 1 plus zijn percentage; een jaar ervoor wordt gedeeld. Elk jaar ertussen moet een percentage hebben. De uitkomst staat op een rij of in een kolom, net als de jaren.',
    ],
    en: [
      'Every year after the base year is multiplied by 1 plus its rate; a year before it is divided. Every year between must have a rate. The answer stands in a row or a column, as the years do.',
    ],
  },
  example: {
    about: {
      nl: 'De voorlopige indexatie van de VNG voor 2024 is 4,70 % (90 % van 4,94 % en 10 % van 2,51 %), en voor 2025 3,944 %.',
      en: 'The provisional indexation of the VNG for 2024 is 4.70 % (90 % of 4.94 % and 10 % of 2.51 %), and for 2025 3.944 %.',
    },
    cells: {
      B2: [
        [2024, 0.04697],
        [2025, 0.03944],
      ],
      B5: [[2023, 2024, 2025]],
    },
    call: [{ range: 'B2:C3' }, 2023, { range: 'B5:D5' }],
    answer: inBothLanguages([1, 1.047, 1.0883]),
  },
};
