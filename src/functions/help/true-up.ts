import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const trueUpHelp: FunctionHelp = {
  nl: {
    description: 'De nacalculatie van een percentage dat voorlopig is betaald, als percentage.',
    parameters: {
      provisional: { name: 'voorlopig', description: 'Het voorlopige percentage, zoals 4,7%' },
      definitive: { name: 'definitief', description: 'Het definitieve percentage, zoals 5,71%' },
      method: { name: 'methode', description: 'multiplicatief (als u niets invult) of additief' },
    },
  },
  about: {
    nl: [
      'Multiplicatief deelt de twee groeifactoren op elkaar; additief trekt de percentages van elkaar af. De VNG gebruikt beide, in verschillende jaren.',
    ],
    en: [
      'Multiplicative divides the two growth factors; additive subtracts the rates. The VNG uses both, in different years.',
    ],
  },
  example: {
    about: {
      nl: 'Over 2023 was 4,753 % voorlopig betaald en is 6,426 % definitief geworden (90 % loon, 10 % prijs). De nacalculatie van de VNG is 1,60 %.',
      en: 'For 2023 4.753 % was paid provisionally and 6.426 % became definitive (90 % wages, 10 % prices). The true-up of the VNG is 1.60 %.',
    },
    cells: { B2: [[0.04753, 0.06426]] },
    call: [{ range: 'B2' }, { range: 'C2' }],
    answer: inBothLanguages([0.016]),
  },
};
