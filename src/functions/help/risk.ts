import { cell, HANDLE, named } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER, SCENARIO_PARAMETER } from './model-parameters';

export const riskHelp: FunctionHelp = {
  nl: {
    description:
      'Elke organisatie met haar niveau, hoelang ze het volhoudt, wat ze nog kan dragen en waarom.',
    parameters: { model: MODEL_PARAMETER, scenario: SCENARIO_PARAMETER },
  },
  about: {
    nl: [
      'Het niveau staat er met een teken: ✖ redt het niet, ▲ kwetsbaar, ● houdt stand. De maanden tot de reserve op is, wat er moet worden teruggedraaid en de oorzaak staan alleen bij wie het niet redt.',
      'Aandelen zijn getallen tussen 0 en 1; geef de cellen zelf de opmaak die u wilt. De grenzen zijn instellingen; er bestaat geen landelijke norm.',
    ],
    en: [
      'The level stands with a sign: ✖ does not make it, ▲ vulnerable, ● holds. The months until the reserve is gone, what must be put back and the cause are there only for those that do not make it.',
      'Shares are numbers between 0 and 1; format the cells as you like. The limits are settings; there is no national norm.',
    ],
  },
  example: {
    about: {
      nl: 'Het buurthuis begint met € 150.000, verliest in 2026 € 45.000 en in 2027 € 150.000: na 12 + 12 × 105 / 150 = 20,4 maanden is de reserve op. De gemeente geeft in drie jaar € 270.000 minder, en dat kost € 390.000. Als de fondsen zouden doorbetalen kwam het nog tekort, dus de oorzaak is minder geld zelf.',
      en: 'The community centre begins with € 150,000, loses € 45,000 in 2026 and € 150,000 in 2027: after 12 + 12 × 105 / 150 = 20.4 months its reserve is gone. The municipality gives € 270,000 less in three years, and that costs € 390,000. If the funds kept paying it would still run short, so the cause is less money by itself.',
    },
    cells: 'exampleModel',
    call: [HANDLE, named('policy')],
    answer: inBothLanguages(
      [
        ['Organisatie', 'Organisation'],
        ['Niveau', 'Level'],
        ['Niveau zonder korting', 'Level without the cut'],
        ['Oorzaak', 'Cause'],
        ['Maanden tot de reserve op is', 'Months until the reserve is gone'],
        ['Kan nog dragen (verdere korting)', 'Can still bear (further cut)'],
        ['Verlies per bezuinigde euro (€)', 'Loss per euro cut (€)'],
        ['Afhankelijk van gemeente', 'Dependent on municipality'],
        ['Concentratie van inkomsten', 'Concentration of income'],
        ['Reserve (maanden kosten)', 'Reserve (months of costs)'],
        ['Zelf te verdienen (% van kosten)', 'To be earned itself (% of costs)'],
        ['Terug te draaien (% van korting)', 'To be put back (% of cut)'],
        ['Terug te draaien (€)', 'To be put back (€)'],
        ['Type', 'Type'],
        ['Schil', 'Ring'],
        ['Waarom', 'Why'],
      ],
      [
        cell('centre'),
        ['✖ redt het niet', '✖ does not make it'],
        ['● houdt stand', '● holds'],
        ['minder geld zelf', 'less money by itself'],
        20.4,
        0,
        1.4444,
        0.8182,
        0.6866,
        3.2727,
        0.4273,
        0.6296,
        170_000,
        'welzijnsorganisatie',
        '',
        [
          'de reserve raakt op; kan weinig verdere korting dragen; verliest een fonds',
          'its reserve runs out; can bear little further cut; loses a fund',
        ],
      ],
      [
        cell('café'),
        ['● houdt stand', '● holds'],
        ['● houdt stand', '● holds'],
        '',
        '',
        0.15,
        '',
        1,
        1,
        5.4,
        0,
        '',
        '',
        'zelforganisatie',
        '',
        '',
      ],
    ),
  },
};
