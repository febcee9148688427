import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainModel } from '../../bench/plain/model';
import type { Result } from '../../src/model/result';
import { evaluated } from './evaluated';

/** Half a cent; a case may ask for more, or for less, of what is no euros. */
const CENT = 0.005;

interface Expected {
  /** How near a number under this key must be. */
  readonly within?: Readonly<Record<string, number>>;
  /** Per scenario what the case gives of its result; the rest may be anything. */
  readonly results: Readonly<Record<string, unknown>>;
}

const folder = join(__dirname, '../cases');
const cases = readdirSync(folder).filter(
  (name) => existsSync(join(folder, name, 'why.md')) && name !== 'shared',
);
const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, name, file), 'utf8'));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lots and organisations by name, as cases have them. */
const byName = (result: Result): Readonly<Record<string, unknown>> => ({
  ...result,
  lots: Object.fromEntries(result.lots.map((lot) => [lot.lot, lot])),
  organisations: Object.fromEntries(result.organisations.map((one) => [one.organisation, one])),
});

/** The places where an answer is not what the case gives. A series given as `inAll` is compared by its sum. */
const departures = (
  actual: unknown,
  expected: unknown,
  within: Readonly<Record<string, number>>,
  place: readonly string[] = [],
): readonly string[] => {
  const told = `${place.join(' > ')}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [told];
    return expected.flatMap((entry, i) => departures(actual[i], entry, within, [...place, String(i)]));
  }
  if (isRecord(expected)) {
    if ('inAll' in expected) {
      const sum = (actual as readonly number[]).reduce((total, amount) => total + amount, 0);
      return departures(sum, expected['inAll'], within, place);
    }
    if (!isRecord(actual)) return [told];
    return Object.entries(expected).flatMap(([key, entry]) =>
      departures(actual[key], entry, within, [...place, key]),
    );
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const key = place.findLast((name) => Number.isNaN(Number(name))) ?? '';
    return Math.abs(actual - expected) <= (within[key] ?? CENT) ? [] : [told];
  }
  return actual === expected ? [] : [told];
};

test('there are cases, and each says where its numbers come from', () => {
  expect(cases.length).toBeGreaterThan(5);
  for (const name of cases)
    expect(readFileSync(join(folder, name, 'why.md'), 'utf8').length).toBeGreaterThan(200);
});

describe.each(cases)('case %s', (name) => {
  const { within = {}, results } = read(name, 'expected.json') as Expected;
  const answers = evaluated(read(name, 'model.json') as PlainModel);

  test.each(Object.keys(results))(
    'comes out as published or worked out by hand, in scenario %s',
    (scenario) => {
      expect(departures(byName(answers[scenario]!), results[scenario], within)).toEqual([]);
    },
  );
});
