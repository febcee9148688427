import { cell, HANDLE } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER } from './model-parameters';

export const scenariosHelp: FunctionHelp = {
  nl: {
    description:
      'Alle scenario’s naast elkaar: besparing en verlies in euro’s, organisaties per niveau, en wat buurten merken.',
    parameters: { model: MODEL_PARAMETER },
  },
  about: {
    nl: [
      'De situatie zonder korting staat voorop. Euro’s zijn over de hele looptijd. Wat buurten merken is leeg als niet is ingevuld wie de organisaties bereiken.',
    ],
    en: [
      'The situation without the cut comes first. Euros are over the whole term. What neighbourhoods notice is empty if nobody filled in whom the organisations reach.',
    ],
  },
  example: {
    about: {
      nl: 'De korting van 10 % bespaart boven op de taakstelling twee keer € 100.000 en twee keer € 2.000 subsidie.',
      en: 'The cut of 10% saves € 100,000 twice on top of the target, and € 2,000 of subsidy twice.',
    },
    cells: 'exampleModel',
    call: [HANDLE],
    answer: inBothLanguages(
      [['Wat', 'What'], ['zonder korting', 'without the cut'], cell('policy'), cell('cut'), cell('softened')],
      [['gemeente geeft minder uit', 'municipality spends less'], 0, 600_000, 804_000, 600_000],
      [['transitiebudget (kost)', 'transition budget (cost)'], 0, 0, 0, 40_000],
      [['netto besparing gemeente', 'net saving of municipality'], 0, 600_000, 804_000, 560_000],
      [['fondsen geven minder', 'funds give less'], 0, 120_000, 120_000, 120_000],
      [['organisaties: ✖ redt het niet', 'organisations: ✖ does not make it'], 0, 1, 1, 1],
      [['organisaties: ▲ kwetsbaar', 'organisations: ▲ vulnerable'], 0, 0, 1, 0],
      [['organisaties: ● houdt stand', 'organisations: ● holds'], 2, 1, 0, 1],
      [['deelnemers minder, laatste jaar', 'participants fewer, last year'], 0, 200, 200, 200],
      [['groepen in een buurt zonder aanbod', 'groups in a neighbourhood without any offer'], 0, 1, 1, 1],
      [['buurten die zwaarder worden geraakt', 'neighbourhoods hit harder'], 0, 1, 1, 1],
    ),
  },
};
