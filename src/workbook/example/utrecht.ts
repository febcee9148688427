import { table, type Example } from './example';

const BROKERING = 'Buurtverbinding';
const CENTRES = 'Buurtcentra';
const BROKER = 'Verbindgroep Esdoorn';
const KEEPER = 'Beheergroep Linde';

/** 38.4 million over six years: brokering and running the centres in one contract, or in two. */
export const utrecht: Example = {
  model: {
    title: 'Sociaal makelen, zes jaar (voorbeeld)',
    priceLevelYear: 2025,
    lots: table(
      ['lot', 'annualValue', 'start', 'termMonths', 'wageShare', 'coordinationFee', 'mainContractor', 'minSubcontractShare', 'minSubcontractors', 'countedTypes'],
      [
        [BROKERING, 3_900_000, '2025-01-01', 72, 0.9, 0.04, BROKER, 0.1, 3, ['zelforganisatie', 'vrijwilligersorganisatie', 'vrijwilligersorganisatie met betaalde krachten']],
        [CENTRES, 2_500_000, '2025-01-01', 72, 0.7, 0.04, KEEPER, 0.1, 2, ['zelforganisatie', 'vrijwilligersorganisatie', 'vrijwilligersorganisatie met betaalde krachten']],
      ],
    ),
    indexation: table(
      ['year', 'wage', 'price'],
      [
        [2026, 0.038, 0.024],
        [2027, 0.032, 0.022],
        [2028, 0.027, 0.02],
        [2029, 0.027, 0.02],
        [2030, 0.027, 0.02],
      ],
    ),
    targets: table(['name', 'lot', 'kind', 'unit', 'amount', 'from', 'phase'], [['Efficiëntie', '*', 'structural', 'share', 0.03, 2027, [0.5, 1]]]),
    organisations: table(
      ['organisation', 'type', 'ring', 'fixedCosts', 'variableCosts', 'wageShare', 'ownIncome', 'openingReserve', 'adaptability', 'ownIncomeFollows', 'frictionMonths', 'fte', 'subsidisedSince'],
      [
        [BROKER, 'welzijnsorganisatie', 1, 980_000, 2_640_000, 0.85, 60_000, 520_000, 0.9, 0, 4, 41, null],
        [KEEPER, 'welzijnsorganisatie', 1, 1_150_000, 1_410_000, 0.6, 290_000, 430_000, 0.7, 0.3, 4, 24, null],
        ['Buurtkamer Hazelaar', 'vrijwilligersorganisatie met betaalde krachten', 2, 118_000, 82_000, 0.7, 41_000, 48_000, 0.7, 0.5, 6, 2.2, 2014],
        ['Wijkmuziek De Berk', 'vrijwilligersorganisatie', 3, 52_000, 38_000, 0.5, 26_000, 19_000, 0.6, 0.5, 3, 0.8, 2017],
        ['Speelplein De Els', 'vrijwilligersorganisatie', 3, 61_000, 33_000, 0.5, 12_000, 24_000, 0.6, 0, 3, 0.9, 2011],
        ['Zaalhuur De Wilg', 'sociale onderneming', 2, 140_000, 110_000, 0.5, 118_000, 52_000, 0.5, 0.5, 3, 2.8, null],
        ['Vrouwenkring Meidoorn', 'zelforganisatie', 3, 33_000, 24_000, 0.4, 7_000, 13_000, 0.6, 0, 2, 0.2, 2018],
        ['Huiskamer Kastanje', 'vrijwilligersorganisatie met betaalde krachten', 2, 104_000, 71_000, 0.7, 18_000, 44_000, 0.75, 0.5, 6, 2.1, 2013],
      ],
    ),
    municipal: table(
      ['organisation', 'stream', 'lot', 'share', 'amount', 'passThrough'],
      [
        ['Buurtkamer Hazelaar', 'subcontract', BROKERING, 0.0262, null, 1],
        ['Huiskamer Kastanje', 'subcontract', BROKERING, 0.023, null, 1],
        ['Vrouwenkring Meidoorn', 'subcontract', BROKERING, 0.0078, null, 1],
        ['Wijkmuziek De Berk', 'subcontract', BROKERING, 0.0092, null, 1],
        ['Speelplein De Els', 'subcontract', CENTRES, 0.0204, null, 1],
        ['Zaalhuur De Wilg', 'subcontract', CENTRES, 0.0433, null, 1],
        ['Buurtkamer Hazelaar', 'subsidy', null, null, 18_000, 1],
      ],
    ),
    grants: table(
      ['organisation', 'funder', 'amount', 'condition', 'threshold', 'dependsOn', 'term', 'lag', 'advance'],
      [
        ['Buurtkamer Hazelaar', 'Fonds Kiezel', 32_000, 'retained', 0.94, null, 2, 0, 1],
        ['Buurtkamer Hazelaar', 'Fonds Grind', 18_500, 'covered', 0.92, null, 1, 0, 1],
        ['Wijkmuziek De Berk', 'Fonds Kiezel', 20_000, 'amount', 33_000, null, 2, 0, 1],
        ['Wijkmuziek De Berk', 'Stichting Leem', 13_500, 'funder', null, 'Fonds Kiezel', 1, 0, 1],
        ['Speelplein De Els', 'Stichting Leem', 24_000, 'any', null, null, 2, 0, 1],
        ['Speelplein De Els', 'Fonds Grind', 12_500, 'cofunders', 0.2, null, 1, 0, 1],
        ['Zaalhuur De Wilg', 'Fonds Kiezel', 34_000, 'share', 0.36, null, 3, 0, 0.75],
        ['Vrouwenkring Meidoorn', 'Stichting Leem', 15_000, 'none', null, null, 2, 0, 1],
        ['Vrouwenkring Meidoorn', 'Fonds Grind', 9_000, 'match', 0.3, null, 1, 0, 1],
        ['Huiskamer Kastanje', 'Fonds Kiezel', 46_000, 'retained', 0.92, null, 2, 0, 1],
        ['Huiskamer Kastanje', 'Stichting Leem', 29_000, 'coveredWithout', 0.76, null, 1, 0, 1],
      ],
    ),
    transition: {
      budget: 120_000,
      from: 2025,
      to: 2028,
      taper: [0.75, 0.5, 0.25],
      rule: 'proportional',
      countsAsMunicipal: true,
      types: ['zelforganisatie', 'vrijwilligersorganisatie', 'vrijwilligersorganisatie met betaalde krachten'],
    },
    reach: table(
      ['organisation', 'neighbourhood', 'group', 'participants', 'volunteers', 'volunteerHours'],
      [
        [BROKER, 'Noordwest', 'alle leeftijden', 1_700, 210, 18_000],
        [BROKER, 'Overvecht', 'alle leeftijden', 2_100, 240, 21_000],
        [KEEPER, 'Binnenstad', 'alle leeftijden', 3_200, 160, 12_000],
        ['Buurtkamer Hazelaar', 'Overvecht', 'alleenstaanden', 340, 46, 5_200],
        ['Wijkmuziek De Berk', 'Noordwest', 'jongeren', 150, 22, 1_900],
        ['Speelplein De Els', 'Overvecht', 'kinderen', 420, 31, 3_300],
        ['Zaalhuur De Wilg', 'Binnenstad', 'verenigingen', 260, 12, 900],
        ['Vrouwenkring Meidoorn', 'Overvecht', 'vrouwen', 120, 18, 1_700],
        ['Huiskamer Kastanje', 'Noordwest', 'ouderen', 230, 38, 4_600],
      ],
    ),
    neighbourhoods: table(
      ['neighbourhood', 'inhabitants', 'needWeight'],
      [
        ['Noordwest', 46_000, 1],
        ['Overvecht', 35_000, 1.5],
        ['Binnenstad', 20_000, 0.7],
      ],
    ),
    scenarios: table(
      ['scenario', 'cut', 'cutFrom', 'cutPhase', 'targetFactor'],
      [
        ['Eén opdracht', 0, null, 1, 1],
        ['Twee opdrachten', 0, null, 1, 1],
        ['Eén opdracht, 8 % minder', 0.08, 2027, 2, 1],
        ['Twee opdrachten, 8 % minder', 0.08, 2027, 2, 1],
      ],
    ),
    overrides: table(
      ['scenario', 'table', 'key', 'column', 'value'],
      [
        // Two contractors each have their own lead, meetings and accounts: the extra that splitting costs.
        ['Twee opdrachten', 'lots', '*', 'coordinationFee', 0.07],
        ['Twee opdrachten', 'organisations', BROKER, 'fixedCosts', 1_060_000],
        ['Twee opdrachten', 'organisations', KEEPER, 'fixedCosts', 1_240_000],
        ['Twee opdrachten, 8 % minder', 'lots', '*', 'coordinationFee', 0.07],
        ['Twee opdrachten, 8 % minder', 'organisations', BROKER, 'fixedCosts', 1_060_000],
        ['Twee opdrachten, 8 % minder', 'organisations', KEEPER, 'fixedCosts', 1_240_000],
      ],
    ),
  },
  published: {
    nl: ['38,4 miljoen euro voor zes jaar sociaal makelen, dus 6,4 miljoen euro per jaar (gemeente Utrecht).', 'De vraag of buurtverbinding en het beheer van buurtcentra één opdracht moeten zijn of twee (raadsdebat Utrecht).'],
    en: ['38.4 million euros for six years of social brokering, so 6.4 million euros a year (municipality of Utrecht).', 'Whether neighbourhood brokering and running the centres should be one contract or two (council debate Utrecht).'],
  },
  invented: {
    nl: [
      'Alle organisaties en fondsen zijn verzonnen, met al hun bedragen; een gelijkenis met bestaande berust op toeval.',
      'De verdeling over twee percelen, de coördinatievergoedingen (4 % bij één opdracht, 7 % bij twee) en de extra kosten van splitsen (80.000 en 90.000 euro per jaar), de taakstelling van 3 %, de indexcijfers en de aantallen per buurt zijn verzonnen.',
    ],
    en: [
      'All organisations and funds are invented, with all their amounts; any likeness to existing ones is accidental.',
      'The division over two lots, the coordination fees (4 % for one contract, 7 % for two) and the extra costs of splitting (80,000 and 90,000 euros a year), the target of 3 %, the index rates and the numbers per neighbourhood are invented.',
    ],
  },
};
