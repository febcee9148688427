import { HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const councilHelp: FunctionHelp = {
  nl: {
    description:
      'Hoeveel organisaties van elk type het niet redden, kwetsbaar zijn of stand houden, zonder namen.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: ['Typen met minder dan drie organisaties staan samen, zodat niemand te herkennen is.'],
    en: ['Types with fewer than three organisations stand together, so that nobody can be recognised.'],
  },
  example: {
    about: {
      nl: 'Er zijn maar twee organisaties, dus alle typen staan samen.',
      en: 'There are only two organisations, so all types stand together.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Type', 'Type'],
        ['✖ redt het niet', '✖ does not make it'],
        ['▲ kwetsbaar', '▲ vulnerable'],
        ['● houdt stand', '● holds'],
      ],
      [['alle typen samen', 'all types together'], 1, 0, 1],
    ),
  },
};
