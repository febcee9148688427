import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const tippingCutHelp: FunctionHelp = {
  nl: {
    description:
      'De grootste korting op het gemeentegeld die een organisatie één jaar overleeft, met de fondsen die wegvallen.',
    parameters: {
      municipal: { name: 'gemeente', description: 'Wat de gemeente geeft' },
      ownIncome: { name: 'eigenInkomsten', description: 'Wat de organisatie zelf verdient' },
      costs: { name: 'kosten', description: 'Wat zij kost' },
      reserve: { name: 'reserve', description: 'De vrij besteedbare reserve' },
      grants: {
        name: 'fondsen',
        description:
          'Fonds, bedrag, voorwaarde, drempel en van welk fonds het afhangt; of een tabel met de koppen van kpGrants',
      },
    },
  },
  about: {
    nl: [
      'Het gaat om één heel jaar. Looptijden, besluiten en aangekondigde eindes van fondsen doen niet mee: elk fonds wordt nu gevraagd of zijn voorwaarde klopt. De voorwaarden mogen in het Nederlands, het Engels of met de namen van JSON.',
      '0 als zij het al niet redt, 1 (100 %) als zij ook zonder de gemeente genoeg heeft.',
    ],
    en: [
      'It is about one whole year. Terms, decisions and notices of funds play no part: every fund is asked now whether its condition holds. Conditions may be in Dutch, in English or by the names of JSON.',
      '0 if it does not make it already, 1 (100 %) if it has enough without the municipality too.',
    ],
  },
  example: {
    about: {
      nl: 'Met € 50.000 reserve overleeft deze organisatie een korting van 25 % (verlies € 40.000); bij iets meer valt fonds D weg en is het verlies € 100.000.',
      en: 'With a reserve of € 50,000 this organisation survives a cut of 25 % (a loss of € 40,000); with a little more fund D drops out and the loss is € 100,000.',
    },
    cells: {
      B2: [
        ['V', 80_000, 'amount', 100_000, ''],
        ['C', 20_000, 'funder', '', 'V'],
        ['D', 60_000, 'coveredWithout', 0.75, ''],
      ],
    },
    call: [160_000, 80_000, 400_000, 50_000, { range: 'B2:F4' }],
    answer: inBothLanguages([0.25]),
  },
};
