import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const reservesHelp: FunctionHelp = {
  nl: {
    description:
      'De vrije reserves per jaar van hooguit zes organisaties, eerst wie het eerst valt, in euro’s.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: ['De reserve is die aan het einde van het jaar. Onder nul is het geld op.'],
    en: ['The reserve is that at the end of the year. Below zero the money is gone.'],
  },
  example: {
    about: {
      nl: 'Het buurthuis begint met € 150.000 en het taalcafé met € 9.000.',
      en: 'The community centre begins with € 150,000 and the language café with € 9,000.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [['Organisatie', 'Organisation'], ['Niveau', 'Level'], ...EXAMPLE_YEARS],
      [cell('centre'), ['✖ redt het niet', '✖ does not make it'], 105_000, -45_000, -240_000],
      [cell('café'), ['● houdt stand', '● holds'], 9000, 9000, 9000],
    ),
  },
};
