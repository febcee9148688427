import { cell, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const councilNamesHelp: FunctionHelp = {
  nl: {
    description:
      'Welke organisaties geen stand houden, de zwaarst getroffen eerst, voor een raad die namen wil.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'Reserves zijn vertrouwelijk, en als vallend worden genoemd kan schaden. Gebruik deze functie alleen als dat is afgewogen. Er komen hooguit vijftien namen.',
    ],
    en: [
      'Reserves are confidential, and being named as falling may do harm. Use this function only if that has been weighed. At most fifteen names are given.',
    ],
  },
  example: {
    about: {
      nl: 'Het buurthuis houdt geen stand, het taalcafé wel.',
      en: 'The community centre does not hold, the language café does.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Organisatie', 'Organisation'],
        ['Type', 'Type'],
        ['Niveau', 'Level'],
        ['Oorzaak', 'Cause'],
      ],
      [
        cell('centre'),
        'welzijnsorganisatie',
        ['✖ redt het niet', '✖ does not make it'],
        ['minder geld zelf', 'less money by itself'],
      ],
    ),
  },
};
