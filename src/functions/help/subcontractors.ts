import { cell, EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const subcontractorsHelp: FunctionHelp = {
  nl: {
    description:
      'Wat elke onderaannemer en partner per jaar uit elk perceel krijgt, in euro’s, en of de minima worden gehaald.',
    parameters: {
      model: MODEL_PARAMETER,
      scenario: SCENARIO_PARAMETER,
      lot: { name: 'perceel', description: 'De naam van één perceel; weggelaten: alle percelen' },
    },
  },
  about: {
    nl: [
      'Eerst per naam de bedragen, met de rol achteraan. Daarna het aandeel en het aantal onderaannemers die meetellen, met of het minimum wordt gehaald. Een jaar waarin het perceel niet loopt is leeg.',
      'Bedragen zijn euro’s van het jaar zelf, met indexatie, en niet afgerond.',
    ],
    en: [
      'First the amounts by name, with the role at the end. Then the share and the number of subcontractors that count, with whether the minimum is met. A year in which the lot does not run is empty.',
      'Amounts are euros of the year itself, with indexation, and not rounded.',
    ],
  },
  example: {
    about: {
      nl: 'Het buurthuis heeft de helft van het perceel: € 450.000 zonder taakstelling, en in 2028 de helft van € 630.000. Er zijn geen minima gesteld, dus die worden gehaald.',
      en: 'The community centre has half of the lot: € 450,000 without the target, and in 2028 half of € 630,000. No minima have been set, so they are met.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy'), named('lot')],
    answer: inBothLanguages(
      [['Perceel', 'Lot'], ['Naam', 'Name'], ['Totaal', 'Total'], ...EXAMPLE_YEARS, ['Rol', 'Role']],
      [cell('lot'), cell('centre'), 1_080_000, 405_000, 360_000, 315_000, ['onderaannemer', 'subcontractor']],
      [cell('lot'), ['aandeel onderaannemers', 'share of subcontractors'], '', 0.5, 0.5, 0.5, ''],
      [
        cell('lot'),
        ['minimumaandeel', 'minimum share'],
        '',
        ['gehaald', 'met'],
        ['gehaald', 'met'],
        ['gehaald', 'met'],
        '',
      ],
      [cell('lot'), ['aantal onderaannemers', 'number of subcontractors'], '', 1, 1, 1, ''],
      [
        cell('lot'),
        ['minimumaantal', 'minimum number'],
        '',
        ['gehaald', 'met'],
        ['gehaald', 'met'],
        ['gehaald', 'met'],
        '',
      ],
    ),
  },
};
