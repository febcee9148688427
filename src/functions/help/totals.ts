import { EXAMPLE_YEARS, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const totalsHelp: FunctionHelp = {
  nl: {
    description:
      'Wat een scenario de gemeente bespaart en wat organisaties erdoor verliezen, per jaar, in euro’s.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'De besparing is het verschil met de situatie zonder korting: wat de gemeente aan alle percelen en subsidies samen minder uitgeeft, btw meegerekend.',
      'Bedragen zijn euro’s van het jaar zelf, met indexatie, en niet afgerond.',
    ],
    en: [
      'The saving is the difference with the situation without the cut: what the municipality spends less on all lots and subsidies together, VAT included.',
      'Amounts are euros of the year itself, with indexation, and not rounded.',
    ],
  },
  example: {
    about: {
      nl: 'De taakstelling bespaart € 100.000, € 200.000 en € 300.000. Het fonds van € 60.000 per jaar valt in 2027 weg.',
      en: 'The target saves € 100,000, € 200,000 and € 300,000. The fund of € 60,000 a year drops out in 2027.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [['Besparing en verlies', 'Saving and loss'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [['gemeente geeft minder uit', 'municipality spends less'], 600_000, 100_000, 200_000, 300_000],
      [['transitiebudget (kost)', 'transition budget (cost)'], 0, 0, 0, 0],
      [['netto besparing gemeente', 'net saving of municipality'], 600_000, 100_000, 200_000, 300_000],
      [['fondsen geven minder', 'funds give less'], 120_000, 0, 60_000, 60_000],
    ),
  },
};
