import { EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const transitionPotHelp: FunctionHelp = {
  nl: {
    description:
      'Het transitiebudget per jaar: wat erin zit, wat wordt gevraagd en wat wordt betaald, in euro’s.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'De bedragen zijn van alle organisaties samen. Een scenario dat het transitiebudget niet gebruikt, laat het vol. Heeft het model geen transitiebudget, dan staat dat er.',
    ],
    en: [
      'The amounts are of all organisations together. A scenario that does not use the transition budget leaves it full. If the model has no transition budget, the table says so.',
    ],
  },
  example: {
    about: {
      nl: 'Er is € 40.000, en wie verliest krijgt in het eerste jaar de helft en in het tweede een kwart. Het buurthuis verliest € 45.000 en dan € 90.000, en vraagt dus twee keer € 22.500; in het tweede jaar is er nog € 17.500.',
      en: 'There is € 40,000, and who loses gets half in the first year and a quarter in the second. The community centre loses € 45,000 and then € 90,000, so it asks for € 22,500 twice; in the second year € 17,500 is left.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('softened')],
    answer: inBothLanguages(
      [['Transitiebudget', 'Transition budget'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [['in de pot, begin', 'in the pot, start'], '', 40_000, 17_500, 0],
      [['gevraagd', 'requested'], 45_000, 22_500, 22_500, 0],
      [['betaald', 'paid'], 40_000, 22_500, 17_500, 0],
      [['in de pot, einde', 'in the pot, end'], '', 17_500, 0, 0],
    ),
  },
};
