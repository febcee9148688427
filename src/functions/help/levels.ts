import { cell, HANDLE } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER } from './model-parameters';

export const levelsHelp: FunctionHelp = {
  nl: {
    description: 'Het niveau van elke organisatie in elk scenario.',
    parameters: { model: MODEL_PARAMETER },
  },
  about: {
    nl: ['De organisaties staan in de volgorde van de tabel, de situatie zonder korting voorop.'],
    en: ['The organisations stand in the order of the table, the situation without the cut first.'],
  },
  example: {
    about: {
      nl: 'Met een korting van 10 % houdt het taalcafé € 5.000 over en kan het nog 5.000 / 56.000 = 8,9 % dragen. Dat is minder dan 10 %, dus kwetsbaar.',
      en: 'With a cut of 10% the language café is left with € 5,000 and can bear another 5,000 / 56,000 = 8.9%. That is less than 10%, hence vulnerable.',
    },
    cells: 'exampleModel',
    call: [HANDLE],
    answer: inBothLanguages(
      [
        ['Organisatie', 'Organisation'],
        ['zonder korting', 'without the cut'],
        cell('policy'),
        cell('cut'),
        cell('softened'),
      ],
      [
        cell('centre'),
        ['● houdt stand', '● holds'],
        ['✖ redt het niet', '✖ does not make it'],
        ['✖ redt het niet', '✖ does not make it'],
        ['✖ redt het niet', '✖ does not make it'],
      ],
      [
        cell('café'),
        ['● houdt stand', '● holds'],
        ['● houdt stand', '● holds'],
        ['▲ kwetsbaar', '▲ vulnerable'],
        ['● houdt stand', '● holds'],
      ],
    ),
  },
};
