import { EXAMPLE_YEARS, HANDLE, named, WITHOUT_CUT } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER } from './model-parameters';

export const bridgeHelp: FunctionHelp = {
  nl: {
    description:
      'De stappen van wat organisaties in het ene scenario ontvangen naar wat ze in het andere ontvangen, in euro’s; ze tellen precies op.',
    parameters: {
      model: MODEL_PARAMETER,
      first: {
        name: 'eerste',
        description: 'De naam van het scenario waarmee de brug begint, of zonder korting',
      },
      second: { name: 'tweede', description: 'De naam van het scenario waarmee de brug eindigt' },
    },
  },
  about: {
    nl: [
      'Begin en einde zijn alles wat organisaties samen ontvangen: van de gemeente, uit het transitiebudget, van fondsen, van andere organisaties en van klanten.',
      'Wat de gemeente minder geeft wordt stap voor stap toegerekend: eerst de indexatie die niet wordt betaald, dan de taakstellingen, dan de korting. Wat dan nog verschilt (de verdeling, wie uit het plan is, andere invoer) is één stap. De andere stappen zijn het verschil in wat die bron geeft, waardoor ook.',
    ],
    en: [
      'Start and end are all that organisations receive together: from the municipality, the transition budget, funds, other organisations and customers.',
      'What the municipality gives less is attributed step by step: first the indexation that is not paid, then the targets, then the cut. What then still differs (the sharing, who is out of the plan, other inputs) is one step. The other steps are the difference in what that source gives, whatever brings it about.',
    ],
  },
  example: {
    about: {
      nl: 'Zonder korting ontvangt het buurthuis € 550.000 per jaar en het taalcafé € 20.000. De taakstelling kost het buurthuis € 45.000, € 90.000 en € 135.000, en vanaf 2027 ook de € 60.000 van het fonds.',
      en: 'Without the cut the community centre receives € 550,000 a year and the language café € 20,000. The target costs the community centre € 45,000, € 90,000 and € 135,000, and from 2027 also the € 60,000 of the fund.',
    },
    cells: 'exampleModel',
    call: [HANDLE, WITHOUT_CUT, named('policy')],
    answer: inBothLanguages(
      [['Stap', 'Step'], ['Totaal', 'Total'], ...EXAMPLE_YEARS],
      [
        ['organisaties ontvangen, zonder korting', 'organisations receive, without the cut'],
        1_710_000,
        570_000,
        570_000,
        570_000,
      ],
      [
        ['gemeente: indexatie die niet wordt betaald', 'municipality: indexation that is not paid'],
        0,
        0,
        0,
        0,
      ],
      [
        ['gemeente: taakstellingen', 'municipality: efficiency targets'],
        -270_000,
        -45_000,
        -90_000,
        -135_000,
      ],
      [['gemeente: korting', 'municipality: cut'], 0, 0, 0, 0],
      [['gemeente: verdeling en andere invoer', 'municipality: sharing and other inputs'], 0, 0, 0, 0],
      [['fondsen', 'funds'], -120_000, 0, -60_000, -60_000],
      [['steun van andere organisaties', 'support from other organisations'], 0, 0, 0, 0],
      [['eigen inkomsten', 'own income'], 0, 0, 0, 0],
      [['transitiebudget', 'transition budget'], 0, 0, 0, 0],
      [
        ['organisaties ontvangen, Vastgesteld beleid', 'organisations receive, Policy as decided'],
        1_320_000,
        525_000,
        420_000,
        375_000,
      ],
    ),
  },
};
