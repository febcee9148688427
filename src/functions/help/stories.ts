import { cell, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const storiesHelp: FunctionHelp = {
  nl: {
    description: 'Voor elke organisatie die geen stand houdt: wat er gebeurt en waardoor, in zinnen.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'De zwaarst getroffen organisatie staat voorop. Op haar eerste rij staan niveau, naam en de kern; daaronder één zin per rij. Van heel veel organisaties komen de eerste honderd.',
    ],
    en: [
      'The organisation that is hit hardest comes first. On its first row are level, name and the gist; below that one sentence per row. Of very many organisations the first hundred are given.',
    ],
  },
  example: {
    about: {
      nl: 'Alleen het buurthuis houdt geen stand; de eerste regel van het verhaal.',
      en: 'Only the community centre does not hold; the first line of the story.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Niveau', 'Level'],
        ['Organisatie', 'Organisation'],
        ['Wat er gebeurt en waardoor', 'What happens and why'],
      ],
      [
        ['✖ redt het niet', '✖ does not make it'],
        cell('centre'),
        [
          'Buurthuis redt het niet: in september 2027 is de reserve op, na 20,4 maanden.',
          'Community centre does not make it: in September 2027 its reserve is gone, after 20.4 months.',
        ],
      ],
    ),
    more: true,
  },
};
