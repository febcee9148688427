import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const leverageHelp: FunctionHelp = {
  nl: {
    description:
      'De euro’s die een organisatie verliest per euro die de gemeente bezuinigt, met de fondsen die wegvallen.',
    parameters: {
      municipalBefore: { name: 'gemeenteVoor', description: 'Wat de gemeente voor de korting geeft' },
      municipalAfter: { name: 'gemeenteNa', description: 'Wat zij na de korting geeft' },
      ownIncome: { name: 'eigenInkomsten', description: 'Wat de organisatie zelf verdient' },
      costs: { name: 'kosten', description: 'Wat zij kost' },
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
      '1 betekent dat alleen de korting zelf weg is. Leeg als de gemeente niet minder geeft.',
    ],
    en: [
      'It is about one whole year. Terms, decisions and notices of funds play no part: every fund is asked now whether its condition holds. Conditions may be in Dutch, in English or by the names of JSON.',
      '1 means that only the cut itself is gone. Empty if the municipality does not give less.',
    ],
  },
  example: {
    about: {
      nl: 'Een korting van 37,6 % op € 160.000 kost deze organisatie € 220.160: 3,66 euro per bezuinigde euro, doordat drie fondsen wegvallen.',
      en: 'A cut of 37.6 % on € 160,000 costs this organisation € 220,160: 3.66 euros per euro cut, because three funds drop out.',
    },
    cells: {
      B2: [
        ['V', 80_000, 'amount', 100_000, ''],
        ['C', 20_000, 'funder', '', 'V'],
        ['D', 60_000, 'coveredWithout', 0.75, ''],
      ],
    },
    call: [160_000, 99_840, 80_000, 400_000, { range: 'B2:F4' }],
    answer: inBothLanguages([3.6596]),
  },
};
