import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const dependencyHelp: FunctionHelp = {
  nl: {
    description: 'Het deel van alle inkomsten dat van de gemeente komt, die als eerste staat.',
    parameters: {
      incomes: {
        name: 'inkomsten',
        description: 'Wat elke bron geeft, in een rij of een kolom; de gemeente eerst',
      },
    },
  },
  about: {
    nl: ['Leeg als er geen inkomsten zijn.'],
    en: ['Empty if there is no income.'],
  },
  example: {
    about: {
      nl: 'Van € 400.000 komt € 160.000 van de gemeente: 40 %.',
      en: 'Of € 400,000 € 160,000 comes from the municipality: 40 %.',
    },
    cells: { B2: [[160_000, 80_000, 60_000, 20_000, 80_000]] },
    call: [{ range: 'B2:F2' }],
    answer: inBothLanguages([0.4]),
  },
};
