import type { Language } from '../../i18n/language';

/** The names in our example, in the language of the reader. */
export const EXAMPLE_NAMES = {
  nl: {
    title: 'Voorbeeld in drie jaren',
    lot: 'Centrum',
    target: 'Taakstelling',
    centre: 'Buurthuis',
    café: 'Taalcafé',
    fund: 'Fonds Samen',
    north: 'Noord',
    south: 'Zuid',
    elderly: 'ouderen',
    newcomers: 'nieuwkomers',
    policy: 'Vastgesteld beleid',
    cut: 'Korting 10 %',
    softened: 'Met transitie',
  },
  en: {
    title: 'Example in three years',
    lot: 'Centre',
    target: 'Efficiency target',
    centre: 'Community centre',
    café: 'Language café',
    fund: 'Together Fund',
    north: 'North',
    south: 'South',
    elderly: 'elderly',
    newcomers: 'newcomers',
    policy: 'Policy as decided',
    cut: 'Cut of 10%',
    softened: 'With transition',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

const YEARS = [2026, 2027, 2028];

/**
 * An invented model that can be followed by hand: a lot of € 1,000,000 a year from 2026 to 2028 without indexation,
 * of which a tenth goes to coordination and half of the rest to a community centre (€ 450,000 a year); a target that
 * grows to € 300,000; a fund that pays the centre € 60,000 as long as the municipality gives at least € 400,000; and a
 * language café with a subsidy of € 20,000.
 */
export const exampleModel = (language: Language): Readonly<Record<string, unknown>> => {
  const names = EXAMPLE_NAMES[language];
  return {
    title: names.title,
    priceLevelYear: 2026,
    lots: [
      {
        lot: names.lot,
        annualValue: 1_000_000,
        start: '2026-01-01',
        termMonths: 36,
        wageShare: 0.9,
        coordinationFee: 0.1,
      },
    ],
    indexation: YEARS.map((year) => ({ year, wage: 0, price: 0 })),
    targets: [
      {
        name: names.target,
        lot: names.lot,
        kind: 'structural',
        unit: 'EUR',
        amount: 300_000,
        from: 2026,
        phase: 3,
      },
    ],
    transition: { budget: 40_000, taper: [0.5, 0.25] },
    organisations: [
      organisation(names.centre, 'welzijnsorganisatie', { costs: 550_000, own: 40_000, reserve: 150_000 }),
      organisation(names.café, 'zelforganisatie', { costs: 20_000, own: 0, reserve: 9_000 }),
    ],
    municipal: [
      { organisation: names.centre, stream: 'subcontract', lot: names.lot, share: 0.5 },
      { organisation: names.café, stream: 'subsidy', amount: 20_000 },
    ],
    grants: [
      {
        organisation: names.centre,
        funder: names.fund,
        amount: 60_000,
        condition: 'amount',
        threshold: 400_000,
      },
    ],
    reach: [
      reach(names.centre, names.north, names.elderly, [200, 10, 1000]),
      reach(names.café, names.south, names.newcomers, [50, 5, 300]),
    ],
    neighbourhoods: [
      { neighbourhood: names.north, inhabitants: 4000, needWeight: 1 },
      { neighbourhood: names.south, inhabitants: 1000, needWeight: 2 },
    ],
    scenarios: [
      { scenario: names.policy, transition: false },
      { scenario: names.cut, cut: 0.1, cutFrom: 2027, transition: false },
      { scenario: names.softened, transition: true },
    ],
  };
};

const organisation = (
  name: string,
  type: string,
  { costs, own, reserve }: { readonly costs: number; readonly own: number; readonly reserve: number },
) => ({
  organisation: name,
  type,
  fixedCosts: costs,
  variableCosts: 0,
  ownIncome: own,
  openingReserve: reserve,
});

const reach = (
  name: string,
  neighbourhood: string,
  group: string,
  [participants, volunteers, volunteerHours]: readonly [number, number, number],
) => ({ organisation: name, neighbourhood, group, participants, volunteers, volunteerHours });
