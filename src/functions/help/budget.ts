import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const budgetHelp: FunctionHelp = {
  nl: {
    description: 'Het budget van elk perceel per jaar, van het hele budget tot wie wat krijgt, in euro’s.',
    parameters: {
      model: MODEL_PARAMETER,
      scenario: SCENARIO_PARAMETER,
      lot: { name: 'perceel', description: 'De naam van één perceel; weggelaten: alle percelen' },
    },
  },
  about: {
    nl: [
      'Elke regel heeft eerst het totaal over de hele looptijd en dan elk jaar. Zonder perceel komen alle percelen onder elkaar, en daarna alles samen.',
      'Bedragen zijn euro’s van het jaar zelf, met indexatie, en niet afgerond.',
    ],
    en: [
      'Every line has the total over the whole term first and then each year. Without a lot all lots follow each other, and then everything together.',
      'Amounts are euros of the year itself, with indexation, and not rounded.',
    ],
  },
  example: {
    about: {
      nl: 'Van € 1.000.000 per jaar gaat een taakstelling af die in drie stappen naar € 300.000 groeit. Een tiende van de rest is coördinatie; de helft van wat overblijft is voor onderaannemers.',
      en: 'From € 1,000,000 a year goes a target that grows to € 300,000 in three steps. A tenth of the rest is coordination; half of what is left is for subcontractors.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy'), named('lot')],
    answer: inBothLanguages(
      [['Perceel', 'Lot'], ['Regel', 'Line'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [cell('lot'), ['budget', 'budget'], 3_000_000, 1_000_000, 1_000_000, 1_000_000],
      [cell('lot'), ['waarvan geoormerkt', 'of which ring-fenced'], 0, 0, 0, 0],
      [cell('lot'), ['taakstelling (kost)', 'efficiency target (cost)'], 600_000, 100_000, 200_000, 300_000],
      [cell('lot'), ['korting (kost)', 'cut (cost)'], 0, 0, 0, 0],
      [cell('lot'), ['nog niet gevonden', 'not found yet'], 0, 0, 0, 0],
      [cell('lot'), ['budget na aftrek', 'budget after deduction'], 2_400_000, 900_000, 800_000, 700_000],
      [cell('lot'), ['coördinatievergoeding', 'coordination fee'], 240_000, 90_000, 80_000, 70_000],
      [cell('lot'), ['hoofdaannemer', 'main contractor'], 1_080_000, 405_000, 360_000, 315_000],
      [cell('lot'), ['consortiumpartners', 'consortium partners'], 0, 0, 0, 0],
      [cell('lot'), ['onderaannemers', 'subcontractors'], 1_080_000, 405_000, 360_000, 315_000],
    ),
  },
};
