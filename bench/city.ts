import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type {
  GrantRow,
  LotRow,
  MunicipalRow,
  OrganisationRow,
  PlainModel,
  ReachRow,
  SupportRow,
} from './plain/model';

const FIRST_YEAR = 2025;
const TYPES = ['zelforganisatie', 'vrijwilligersorganisatie', 'sociale onderneming', 'welzijnsorganisatie'];
/** Municipal money of an organisation, euros a year. */
const AVERAGE_SIZE = 100_000;

/** Draws a whole number from `low` to `high`, both included. */
type Draw = (low: number, high: number) => number;

interface Resident {
  readonly name: string;
  readonly type: string;
  /** Municipal money, euros a year. */
  readonly size: number;
  readonly lot: string | null;
}

/**
 * A whole city of invented organisations, the same for the same three numbers: three conditional grants
 * each, two lots (one where there are fewer than a hundred organisations), subsidies and subcontracts, a
 * cut that makes grants fall in rounds, and the same cut without a transition budget.
 */
export function city(organisations: number, years: number, seed: number): PlainModel {
  const generator = xoroshiro128plus(seed);
  const draw: Draw = (low, high) => uniformInt(generator, low, high);
  const lots = lotNames(organisations);
  const residents = Array.from({ length: organisations }, (_, i) => resident(i, lots, draw));
  const values = new Map(lots.map((lot) => [lot, lotValue(lot, residents)]));
  return {
    title: `Een stad met ${organisations} organisaties`,
    priceLevelYear: FIRST_YEAR - 1,
    firstYear: FIRST_YEAR,
    lastYear: FIRST_YEAR + years - 1,
    lots: lots.map((lot) => lotRow(lot, values.get(lot)!, years)),
    indexation: Array.from({ length: years }, (_, y) => ({
      year: FIRST_YEAR + y,
      wage: draw(15, 55) / 1000,
      price: draw(10, 40) / 1000,
    })),
    targets: [target('Taakstelling', '*', 0.05), target('Subsidies omlaag', 'subsidies', 0.04)],
    organisations: residents.map((each) => organisationRow(each, draw)),
    municipal: residents.map((each) => municipalRow(each, values, draw)),
    grants: residents.flatMap((each) => grantRows(each, draw)),
    support: residents.flatMap((each, i) => supportRow(each, residents[i - 1], draw)),
    transition: { budget: organisations * 2000, taper: [1, 0.5, 0.25], rule: 'proportional' },
    reach: residents.map((each) => reachRow(each, draw)),
    neighbourhoods: Array.from({ length: 20 }, (_, i) => ({
      neighbourhood: `Buurt ${i + 1}`,
      inhabitants: draw(2000, 20_000),
      needWeight: draw(5, 15) / 10,
    })),
    scenarios: [
      { scenario: 'Korting', cut: 0.2, cutFrom: FIRST_YEAR + 1, cutPhase: 3 },
      { scenario: 'Korting zonder transitie', cut: 0.2, cutFrom: FIRST_YEAR + 1, transition: false },
    ],
  };
}

const lotNames = (organisations: number): string[] =>
  organisations < 100 ? ['Perceel Noord'] : ['Perceel Noord', 'Perceel Zuid'];

const resident = (i: number, lots: readonly string[], draw: Draw): Resident => ({
  name: `Organisatie ${i + 1}`,
  type: TYPES[draw(0, TYPES.length - 1)]!,
  size: draw(AVERAGE_SIZE / 10, AVERAGE_SIZE * 1.9),
  lot: draw(0, 1) === 0 ? null : lots[draw(0, lots.length - 1)]!,
});

/** Euros a year: its subcontractors together have half of a lot. */
const lotValue = (lot: string, residents: readonly Resident[]): number => {
  const sizes = residents.filter((each) => each.lot === lot).map(({ size }) => size);
  return Math.max(AVERAGE_SIZE, 2 * sizes.reduce((sum, size) => sum + size, 0));
};

const lotRow = (lot: string, annualValue: number, years: number): LotRow => ({
  lot,
  annualValue,
  start: `${FIRST_YEAR}-01-01`,
  termMonths: 12 * years,
  wageShare: 0.9,
  minSubcontractShare: 0.4,
});

const target = (name: string, lot: string, amount: number) =>
  ({
    name,
    lot,
    kind: 'structural',
    unit: 'share',
    amount,
    from: FIRST_YEAR + 1,
    phase: [0.2, 0.6, 1],
  }) as const;

const organisationRow = ({ name, type, size }: Resident, draw: Draw): OrganisationRow => ({
  organisation: name,
  type,
  fixedCosts: size * 1.2,
  variableCosts: size * (draw(50, 80) / 100),
  ownIncome: size * 0.4,
  openingReserve: size * (draw(20, 150) / 100),
  adaptability: draw(0, 10) / 10,
  frictionMonths: 6,
  fte: Math.round(size / 40_000),
});

function municipalRow(
  { name, size, lot }: Resident,
  values: ReadonlyMap<string, number>,
  draw: Draw,
): MunicipalRow {
  const passThrough = draw(2, 4) / 2 - 0.5;
  if (lot === null) return { organisation: name, stream: 'subsidy', amount: size, passThrough };
  return { organisation: name, stream: 'subcontract', lot, share: size / values.get(lot)!, passThrough };
}

/** Funds that look at the municipality, at each other, and at the whole: one loss brings the next. */
function grantRows({ name, size }: Resident, draw: Draw): GrantRow[] {
  const first = { organisation: name, amount: size * 0.3 };
  const second = { organisation: name, amount: size * 0.2 };
  const third = { organisation: name, amount: size * 0.2 };
  return [
    { ...first, funder: 'Fonds A', condition: 'retained', threshold: draw(70, 95) / 100 },
    draw(0, 1) === 0
      ? { ...second, funder: 'Fonds B', condition: 'funder', dependsOn: 'Fonds A' }
      : { ...second, funder: 'Fonds B', condition: 'cofunders', threshold: 0.1 },
    {
      ...third,
      funder: 'Fonds C',
      condition: 'covered',
      threshold: draw(75, 95) / 100,
      recovers: draw(0, 3) === 0,
    },
  ];
}

const supportRow = ({ name, size }: Resident, before: Resident | undefined, draw: Draw): SupportRow[] =>
  before === undefined || draw(1, 20) > 1 ? [] : [{ from: before.name, to: name, amount: size * 0.1 }];

const reachRow = ({ name, size }: Resident, draw: Draw): ReachRow => ({
  organisation: name,
  neighbourhood: `Buurt ${draw(1, 20)}`,
  group: draw(0, 1) === 0 ? 'jongeren' : 'ouderen',
  participants: Math.round(size / 400),
  volunteers: draw(0, 60),
  volunteerHours: draw(0, 6000),
});
