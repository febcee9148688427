import { table, type Example } from './example';

/** One small organisation, three funds, and a chain of two rounds. */
export const smallInitiative: Example = {
  model: {
    title: 'Buurtkeuken De Pollepel (voorbeeld)',
    priceLevelYear: 2026,
    firstYear: 2026,
    lastYear: 2031,
    indexation: table(
      ['year', 'wage', 'price'],
      [
        [2027, 0.03, 0.02],
        [2028, 0.025, 0.02],
        [2029, 0.025, 0.02],
        [2030, 0.025, 0.02],
        [2031, 0.025, 0.02],
      ],
    ),
    organisations: table(
      ['organisation', 'type', 'fixedCosts', 'variableCosts', 'ownIncome', 'openingReserve', 'adaptability', 'frictionMonths', 'fte', 'subsidisedSince'],
      [['Buurtkeuken De Pollepel', 'vrijwilligersorganisatie met betaalde krachten', 78_000, 62_000, 34_000, 38_000, 0.6, 6, 1.6, 2019]],
    ),
    municipal: table(['organisation', 'stream', 'amount'], [['Buurtkeuken De Pollepel', 'subsidy', 56_000]]),
    grants: table(
      ['organisation', 'funder', 'amount', 'condition', 'threshold', 'dependsOn', 'term'],
      [
        ['Buurtkeuken De Pollepel', 'Fonds Garde', 28_000, 'amount', 50_000, null, 2],
        ['Buurtkeuken De Pollepel', 'Stichting Soeplepel', 15_000, 'covered', 0.85, null, 1],
        ['Buurtkeuken De Pollepel', 'Fonds Schuimspaan', 12_000, 'funder', null, 'Fonds Garde', 1],
      ],
    ),
    reach: table(['organisation', 'neighbourhood', 'group', 'participants', 'volunteers', 'volunteerHours'], [['Buurtkeuken De Pollepel', 'De buurt', 'alle leeftijden', 240, 36, 4_100]]),
    scenarios: table(
      ['scenario', 'cut', 'cutFrom', 'withdrawnFunders', 'announced', 'minimumNoticeMonths'],
      [
        ['10 % minder', 0.1, 2028, [], '2027-06-15', 6],
        ['20 % minder', 0.2, 2028, [], '2027-06-15', 6],
        ['Fonds Garde stopt', 0, null, ['Fonds Garde'], null, null],
      ],
    ),
  },
  published: { nl: [], en: [] },
  invented: {
    nl: ['De organisatie, de fondsen en alle bedragen zijn verzonnen; een gelijkenis met bestaande berust op toeval.'],
    en: ['The organisation, the funds and all amounts are invented; any likeness to existing ones is accidental.'],
  },
};
