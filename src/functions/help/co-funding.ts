import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const coFundingHelp: FunctionHelp = {
  nl: {
    description:
      'Welke fondsen in één jaar betalen, en in welke ronde de andere wegvallen: het domino-effect van één organisatie.',
    parameters: {
      municipal: { name: 'gemeente', description: 'Wat de gemeente geeft' },
      ownIncome: { name: 'eigenInkomsten', description: 'Wat de organisatie zelf verdient' },
      costs: { name: 'kosten', description: 'Wat zij kost' },
      grants: {
        name: 'fondsen',
        description:
          'Fonds, bedrag, voorwaarde, drempel en van welk fonds het afhangt; of een tabel met de koppen van kpGrants',
      },
      municipalBefore: {
        name: 'gemeenteVoor',
        description: 'Wat de gemeente eerst gaf; weggelaten: hetzelfde',
      },
    },
  },
  about: {
    nl: [
      'Het gaat om één heel jaar. Looptijden, besluiten en aangekondigde eindes van fondsen doen niet mee: elk fonds wordt nu gevraagd of zijn voorwaarde klopt. De voorwaarden mogen in het Nederlands, het Engels of met de namen van JSON.',
      'Bij een fonds dat wegvalt staan de ronde, wat de voorwaarde vraagt en wat er was, in euro’s. Wat de gemeente eerst gaf, telt alleen voor de voorwaarden ‘behoud van bijdrage’ en ‘naar rato’.',
    ],
    en: [
      'It is about one whole year. Terms, decisions and notices of funds play no part: every fund is asked now whether its condition holds. Conditions may be in Dutch, in English or by the names of JSON.',
      'For a fund that drops out the round stands there, what the condition asks and what there was, in euros. What the municipality gave before counts only for the conditions ‘contribution kept’ and ‘pro rata’.',
    ],
  },
  example: {
    about: {
      nl: 'Kosten € 400.000, eigen inkomsten € 80.000. V betaalt als de gemeente ten minste € 100.000 geeft, C als V betaalt, D als zonder D driekwart van de kosten is gedekt. Bij € 99.840 van de gemeente vallen V en D weg, en daarna C.',
      en: 'Costs € 400,000, own income € 80,000. V pays if the municipality gives at least € 100,000, C if V pays, D if without D three quarters of the costs are covered. With € 99,840 from the municipality V and D drop out, and then C.',
    },
    cells: {
      B2: [
        ['V', 80_000, 'amount', 100_000, ''],
        ['C', 20_000, 'funder', '', 'V'],
        ['D', 60_000, 'coveredWithout', 0.75, ''],
      ],
    },
    call: [99_840, 80_000, 400_000, { range: 'B2:F4' }],
    answer: inBothLanguages(
      [
        ['Fonds', 'Fund'],
        ['Betaalt', 'Pays'],
        ['Bedrag (€)', 'Amount (€)'],
        ['Ronde', 'Round'],
        ['Vereist (€)', 'Required (€)'],
        ['Werkelijk (€)', 'Actual (€)'],
      ],
      ['V', ['nee', 'no'], 0, 1, 100_000, 99_840],
      ['C', ['nee', 'no'], 0, 2, '', ''],
      ['D', ['nee', 'no'], 0, 1, 300_000, 279_840],
    ),
  },
};
