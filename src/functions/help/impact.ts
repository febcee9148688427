import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const impactHelp: FunctionHelp = {
  nl: {
    description:
      'Hoeveel mensen per jaar nog worden bereikt, welke groepen niets meer hebben en welke buurten het zwaarst worden geraakt.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'Wie het niet redt, telt vanaf het jaar daarna niet meer mee. Alleen uren worden opgeteld; dezelfde mensen kunnen elk jaar terugkomen.',
      'Een witte vlek is een groep in een buurt die niemand meer bereikt. De behoefte van een buurt is inwoners maal gewicht.',
    ],
    en: [
      'Who does not make it no longer counts from the year after. Only hours are added up; the same people may come back every year.',
      'A coverage gap is a group in a neighbourhood that nobody reaches any more. The need of a neighbourhood is inhabitants times weight.',
    ],
  },
  example: {
    about: {
      nl: 'Het buurthuis valt in 2027, dus in 2028 zijn er alleen nog de 50 deelnemers van het taalcafé. Noord heeft 4.000 inwoners met gewicht 1, Zuid 1.000 met gewicht 2: samen 6.000, waarvan Noord twee derde.',
      en: 'The community centre falls in 2027, so in 2028 only the 50 participants of the language café are left. North has 4,000 inhabitants with weight 1, South 1,000 with weight 2: together 6,000, of which North is two thirds.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Onderwerp', 'Subject'],
        ['Buurt', 'Neighbourhood'],
        ['Groep', 'Group'],
        ['Uitkomst', 'Outcome'],
        ...EXAMPLE_YEARS,
      ],
      [['deelnemers', 'participants'], '', '', '', 250, 250, 50],
      [['deelnemers, zonder korting', 'participants, without the cut'], '', '', '', 250, 250, 250],
      [['vrijwilligers', 'volunteers'], '', '', '', 15, 15, 5],
      [['vrijwilligers, zonder korting', 'volunteers, without the cut'], '', '', '', 15, 15, 15],
      [['vrijwilligersuren', 'volunteer hours'], '', '', 2900, 1300, 1300, 300],
      [
        ['vrijwilligersuren, zonder korting', 'volunteer hours, without the cut'],
        '',
        '',
        3900,
        1300,
        1300,
        1300,
      ],
      [
        ['witte vlek: geen aanbod meer', 'coverage gap: no offer left'],
        cell('north'),
        cell('elderly'),
        '',
        '',
        '',
        '',
      ],
      [['deel van de behoefte', 'part of the need'], cell('north'), '', 0.66667, '', '', ''],
      [
        ['deel van het verlies aan deelnemers', 'part of the loss of participants'],
        cell('north'),
        '',
        1,
        '',
        '',
        '',
      ],
      [
        ['zwaarder geraakt dan de behoefte', 'hit harder than its need'],
        cell('north'),
        '',
        ['ja', 'yes'],
        '',
        '',
        '',
      ],
      [['deel van de behoefte', 'part of the need'], cell('south'), '', 0.33333, '', '', ''],
      [
        ['deel van het verlies aan deelnemers', 'part of the loss of participants'],
        cell('south'),
        '',
        0,
        '',
        '',
        '',
      ],
      [
        ['zwaarder geraakt dan de behoefte', 'hit harder than its need'],
        cell('south'),
        '',
        ['nee', 'no'],
        '',
        '',
        '',
      ],
    ),
  },
};
