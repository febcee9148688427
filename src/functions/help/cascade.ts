import { cell, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const cascadeHelp: FunctionHelp = {
  nl: {
    description: 'Welke fondsen wegvallen, in welk jaar en welke ronde, en waarom, in euro’s en in woorden.',
    parameters: {
      model: MODEL_PARAMETER,
      scenario: SCENARIO_PARAMETER,
      organisation: {
        name: 'organisatie',
        description: 'De naam van één organisatie; weggelaten: alle organisaties',
      },
    },
  },
  about: {
    nl: [
      'Een fonds dat wegvalt kan de voorwaarde van een ander fonds breken; dat valt dan een ronde later weg. Ronde 0 is een opzegging die afloopt of een besluit dat niet wordt verlengd.',
      'Wat vereist is en wat er werkelijk is, is leeg waar de voorwaarde niet over een bedrag gaat. Van heel veel gebeurtenissen komen de eerste 2.000.',
    ],
    en: [
      'A fund that drops out can break the condition of another fund, which then drops out a round later. Round 0 is a notice that runs out or a decision that is not renewed.',
      'What is required and what there is are empty where the condition is not about an amount. Of very many events the first 2,000 are given.',
    ],
  },
  example: {
    about: {
      nl: 'Het fonds betaalt zolang de gemeente minstens € 400.000 geeft. In 2027 is dat de helft van 90 % van € 800.000: € 360.000.',
      en: 'The fund pays as long as the municipality gives at least € 400,000. In 2027 that is half of 90% of € 800,000: € 360,000.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Jaar', 'Year'],
        ['Ronde', 'Round'],
        ['Organisatie', 'Organisation'],
        ['Fonds', 'Fund'],
        ['Wat er gebeurt', 'What happens'],
        ['Voorwaarde', 'Condition'],
        ['Vereist (€)', 'Required (€)'],
        ['Werkelijk (€)', 'Actual (€)'],
        ['Bedrag (€)', 'Amount (€)'],
        ['In woorden', 'In words'],
      ],
      [
        2027,
        1,
        cell('centre'),
        cell('fund'),
        ['valt weg', 'drops out'],
        ['bedrag van gemeente', 'amount from municipality'],
        400_000,
        360_000,
        60_000,
        [
          'In 2027 valt € 60.000 van Fonds Samen weg (ronde 1): de gemeente geeft € 360.000, de voorwaarde is € 400.000.',
          'In 2027 €60,000 from Together Fund drops out (round 1): the municipality gives €360,000, the condition is €400,000.',
        ],
      ],
    ),
  },
};
