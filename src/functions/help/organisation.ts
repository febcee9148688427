import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const organisationHelp: FunctionHelp = {
  nl: {
    description:
      'Inkomsten per bron, kosten, resultaat en reserve van één organisatie, of van alle samen, per jaar, in euro’s.',
    parameters: {
      model: MODEL_PARAMETER,
      scenario: SCENARIO_PARAMETER,
      organisation: {
        name: 'organisatie',
        description: 'De naam van één organisatie; weggelaten: alle organisaties samen',
      },
    },
  },
  about: {
    nl: [
      'Inkomsten en kosten zijn allebei positief; het resultaat is inkomsten min kosten. De kosten zijn na besparen en met frictiekosten. Een reserve heeft geen totaal, want die tel je niet op.',
      'Van alle organisaties samen is er geen regel voor de activiteit.',
    ],
    en: [
      'Income and costs are both positive; the result is income less costs. The costs are after saving and with friction costs. A reserve has no total, because it is not added up.',
      'For all organisations together there is no line for the activity.',
    ],
  },
  example: {
    about: {
      nl: 'Het buurthuis krijgt elk jaar € 45.000 minder van de gemeente dan het jaar ervoor. Het fonds betaalt in 2026 nog, omdat € 405.000 boven de voorwaarde van € 400.000 ligt, en daarna niet meer.',
      en: 'Each year the community centre gets € 45,000 less from the municipality than the year before. The fund still pays in 2026, because € 405,000 is above its condition of € 400,000, and not after that.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy'), named('centre')],
    answer: inBothLanguages(
      [['Organisatie', 'Organisation'], ['Regel', 'Line'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [cell('centre'), ['gemeente', 'municipality'], 1_080_000, 405_000, 360_000, 315_000],
      [cell('centre'), ['transitiebudget', 'transition budget'], 0, 0, 0, 0],
      [cell('centre'), ['steun van andere organisaties', 'support from other organisations'], 0, 0, 0, 0],
      [cell('centre'), ['eigen inkomsten', 'own income'], 120_000, 40_000, 40_000, 40_000],
      [cell('centre'), ['fondsen', 'funds'], 60_000, 60_000, 0, 0],
      [cell('centre'), ['inkomsten samen', 'income together'], 1_260_000, 505_000, 400_000, 355_000],
      [cell('centre'), ['kosten', 'costs'], 1_650_000, 550_000, 550_000, 550_000],
      [cell('centre'), ['resultaat', 'result'], -390_000, -45_000, -150_000, -195_000],
      [cell('centre'), ['vrije reserve, begin', 'free reserve, start'], '', 150_000, 105_000, -45_000],
      [cell('centre'), ['vrije reserve, einde', 'free reserve, end'], '', 105_000, -45_000, -240_000],
      [cell('centre'), ['activiteit (1 = volledig)', 'activity (1 = full)'], '', 1, 1, 1],
    ),
  },
};
