import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const phaseHelp: FunctionHelp = {
  nl: {
    description: 'Hoeveel van een bedrag in elk jaar geldt, als het in stappen ingaat en dan blijft.',
    parameters: {
      amount: { name: 'bedrag', description: 'Het volledige bedrag' },
      from: { name: 'vanaf', description: 'Het eerste jaar waarin er iets van geldt' },
      phase: { name: 'fasering', description: 'Een aantal gelijke stappen, of standen van 0 tot 1 per jaar' },
      years: { name: 'jaren', description: 'De jaren waarvoor u het bedrag wilt' },
    },
  },
  about: {
    nl: [
      'Eén getal is een aantal jaren met gelijke stappen. Standen staan in één cel (0,2; 0,6; 1) of in een rij of kolom cellen; de laatste stand blijft gelden. De uitkomst staat op een rij of in een kolom, net als de jaren.',
    ],
    en: [
      'One number is a number of years with equal steps. Levels stand in one cell (0.2; 0.6; 1) or in a row or column of cells; the last level goes on. The answer stands in a row or a column, as the years do.',
    ],
  },
  example: {
    about: {
      nl: 'Een taakstelling van € 3 miljoen in vier gelijke stappen vanaf 2024: van € 10,0 miljoen blijft dan 9,25, 8,5, 7,75 en 7,0 miljoen over.',
      en: 'A target of € 3 million in four equal steps from 2024: of € 10.0 million 9.25, 8.5, 7.75 and 7.0 million are left.',
    },
    cells: { B2: [[2023, 2024, 2025, 2026, 2027, 2028]] },
    call: [3_000_000, 2024, 4, { range: 'B2:G2' }],
    answer: inBothLanguages([0, 750_000, 1_500_000, 2_250_000, 3_000_000, 3_000_000]),
  },
};
