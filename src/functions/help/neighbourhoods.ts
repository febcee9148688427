import { cell, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const neighbourhoodsHelp: FunctionHelp = {
  nl: {
    description: 'Wat elke buurt verliest naast wat ze nodig heeft, in woorden, de zwaarst geraakte eerst.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'De delen zijn van alle behoefte en van alle verloren deelnemers samen. Van meer dan zes buurten staan de andere samen op de laatste rij.',
    ],
    en: [
      'The parts are of all need and of all lost participants together. Of more than six neighbourhoods the others stand together on the last row.',
    ],
  },
  example: {
    about: {
      nl: 'Alle verloren deelnemers wonen in Noord, dat twee derde van de behoefte heeft.',
      en: 'All lost participants live in North, which has two thirds of the need.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Buurt', 'Neighbourhood'],
        ['Deel van de behoefte', 'Part of the need'],
        ['Deel van het verlies', 'Part of the loss'],
        ['Wat dat betekent', 'What that means'],
      ],
      [
        cell('north'),
        0.66667,
        1,
        [
          '▲ zwaarder geraakt dan de behoefte; geen aanbod meer voor ouderen',
          '▲ hit harder than its need; nothing left for elderly',
        ],
      ],
      [cell('south'), 0.33333, 0, ['● niet zwaarder geraakt', '● not hit harder']],
    ),
  },
};
