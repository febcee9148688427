import fc from 'fast-check';
import type {
  LotRow,
  MunicipalRow,
  NeighbourhoodRow,
  OrganisationRow,
  ReachRow,
  SupportRow,
} from '../../bench/plain/model';
import { TYPES } from './contract-draft';
import { fromAndTo, oneOf, orEmpty, period, pick, place, share, sizePart } from './drawn';
import { grantDraft } from './grant-draft';

/** The organisations' part of a random model: amounts are parts of an organisation's size. */
const streamDraft = fc.record({
  stream: oneOf('subcontract', 'subcontract', 'partner', 'subsidy', 'subsidy', 'ringfenced'),
  lot: place,
  part: sizePart,
  inEuros: fc.boolean(),
  period,
  indexed: orEmpty(share),
  passThrough: orEmpty(oneOf(0, 0.5, 1, 2)),
  vatRate: orEmpty(oneOf(0, 0.09, 0.21), 3),
});

const reachDraft = fc.record({
  neighbourhood: place,
  group: oneOf('allen', 'jongeren'),
  participants: fc.nat(500),
  volunteers: fc.nat(60),
  volunteerHours: fc.nat(9000),
});

const organisationDraft = fc.record({
  size: fc.integer({ min: 2, max: 40 }).map((n) => n * 20_000),
  type: oneOf(...TYPES),
  ring: orEmpty(oneOf(1, 2, 3)),
  /** Costs over the income that is drawn, so that most can live of it. */
  costsOverIncome: oneOf(0, 0.5, 0.6, 0.7, 0.7, 0.8, 0.8, 0.9, 1, 1.1),
  variableShare: share,
  wageShare: orEmpty(share),
  ownPart: oneOf(0, 0.05, 0.1, 0.2),
  reservePart: oneOf(-0.01, 0, 0.02, 0.1, 0.5, 1, 2, 4),
  minimumReserve: orEmpty(oneOf(0, 1000, 20_000)),
  adaptability: orEmpty(share),
  ownIncomeFollows: orEmpty(share),
  frictionMonths: orEmpty(oneOf(0, 3, 6, 12)),
  fte: orEmpty(fc.nat(20)),
  subsidisedSince: orEmpty(fc.integer({ min: 2015, max: 2027 })),
  streams: fc.uniqueArray(streamDraft, { minLength: 1, maxLength: 3, selector: (row) => row.stream }),
  grants: fc.oneof(
    { weight: 1, arbitrary: fc.array(grantDraft, { maxLength: 1 }) },
    { weight: 4, arbitrary: fc.array(grantDraft, { minLength: 2, maxLength: 4, size: 'max' }) },
  ),
  reach: fc.uniqueArray(reachDraft, {
    maxLength: 2,
    selector: (row) => row.group,
  }),
});

const supportDraft = fc.record({
  from: place,
  to: place,
  amount: fc.integer({ min: 1, max: 40 }).map((n) => n * 2500),
  firstYearAfter: orEmpty(fc.nat(2), 4),
  years: orEmpty(fc.nat(3), 4),
});

export const peopleDraft = fc.record({
  organisations: fc.array(organisationDraft, { minLength: 1, maxLength: 5, size: 'max' }),
  support: fc.array(supportDraft, { maxLength: 4 }),
  neighbourhoods: fc.array(fc.record({ inhabitants: fc.nat(20_000), needWeight: oneOf(0, 1, 1.5) }), {
    maxLength: 3,
  }),
});

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type PeopleDraft = Drawn<typeof peopleDraft>;
type OrganisationDraft = Drawn<typeof organisationDraft>;

export const organisationName = (i: number): string => `Organisatie ${i + 1}`;

export const organisationRows = ({ organisations }: PeopleDraft): OrganisationRow[] =>
  organisations.map((draft, i) => {
    const income = incomeDrawn(draft) * draft.size;
    const { type, ring, wageShare, minimumReserve, adaptability } = draft;
    const { ownIncomeFollows, frictionMonths, fte, subsidisedSince } = draft;
    return {
      ...{ organisation: organisationName(i), type, ring, wageShare, minimumReserve, adaptability },
      ...{ ownIncomeFollows, frictionMonths, fte, subsidisedSince },
      fixedCosts: income * draft.costsOverIncome * (1 - draft.variableShare),
      variableCosts: income * draft.costsOverIncome * draft.variableShare,
      ownIncome: draft.size * draft.ownPart,
      openingReserve: draft.size * draft.reservePart,
    };
  });

const incomeDrawn = ({ streams, grants, ownPart }: OrganisationDraft): number =>
  [...streams, ...grants].map(({ part }) => part).reduce((sum, part) => sum + part, ownPart);

/** Streams whose shares stay within 100 % of their lot, also when a fee rises to a fifth. */
export function municipalRows(
  people: PeopleDraft,
  lots: readonly LotRow[],
  firstYear: number,
): MunicipalRow[] {
  const given = new Map<string, number>();
  return people.organisations.flatMap(({ size, streams }, i) =>
    streams.flatMap(({ stream, lot: at, part, inEuros, period: when, ...rest }): MunicipalRow[] => {
      const organisation = organisationName(i);
      const row = { organisation, stream, ...fromAndTo(when, firstYear), ...rest };
      if (stream === 'subsidy') return [{ ...row, amount: size * part }];
      const lot = lots.length === 0 ? null : pick(lots, at);
      if (lot === null || (lot.mainContractor === organisation && stream !== 'ringfenced')) return [];
      const ringFenced = lot.ringFenced ?? 0;
      const whole = stream === 'ringfenced' ? ringFenced : (lot.annualValue - ringFenced) * 0.8;
      const pool = [lot.lot, stream === 'ringfenced'].join();
      const left = 1 - (given.get(pool) ?? 0);
      const fraction = whole > 0 ? Math.min(left * 0.9, (size * part) / whole) : left * 0.5;
      given.set(pool, 1 - left + fraction);
      const inAmount = inEuros && stream !== 'ringfenced';
      return [{ ...row, lot: lot.lot, ...(inAmount ? { amount: fraction * whole } : { share: fraction }) }];
    }),
  );
}

/** Support between different organisations; chains and circles are allowed. */
export function supportRows({ support, organisations }: PeopleDraft, firstYear: number): SupportRow[] {
  const pairs = new Map<string, SupportRow>();
  for (const { from, to, amount, firstYearAfter, years } of support) {
    const row = {
      from: organisationName(from % organisations.length),
      to: organisationName(to % organisations.length),
      amount,
      firstYear: firstYearAfter === null ? null : firstYear + firstYearAfter,
      lastYear: years === null ? null : firstYear + (firstYearAfter ?? 0) + years,
    };
    if (row.from !== row.to) pairs.set(`${row.from}>${row.to}`, row);
  }
  return [...pairs.values()];
}

const NEIGHBOURHOODS = ['Noord', 'Zuid', 'Oost'];

export const neighbourhoodRows = ({ neighbourhoods }: PeopleDraft): NeighbourhoodRow[] =>
  neighbourhoods.map((row, i) => ({ neighbourhood: pick(NEIGHBOURHOODS, i), ...row }));

/** Neighbourhoods of the table; any where it is empty. */
export function reachRows({ organisations, neighbourhoods }: PeopleDraft): ReachRow[] {
  const names = neighbourhoods.length === 0 ? NEIGHBOURHOODS : NEIGHBOURHOODS.slice(0, neighbourhoods.length);
  return organisations.flatMap(({ reach }, i) =>
    reach.map(({ neighbourhood, ...row }) => ({
      organisation: organisationName(i),
      neighbourhood: pick(names, neighbourhood),
      ...row,
    })),
  );
}
