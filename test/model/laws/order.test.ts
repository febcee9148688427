import fc from 'fast-check';
import type { PlainModel } from '../../../bench/plain/model';
import type { Result } from '../../../src/model/result';
import { differences } from '../../bench/same-result';
import { randomModel } from '../../random-model';
import { evaluated } from '../evaluated';

/** Rows of different organisations the other way round; those of one organisation in their own order. */
const reversedBy = <T>(rows: readonly T[] | null | undefined, owner: (row: T) => string): T[] => {
  const owners = [...new Set((rows ?? []).map(owner))].reverse();
  return owners.flatMap((name) => (rows ?? []).filter((row) => owner(row) === name));
};

const organisationOf = ({ organisation }: { readonly organisation: string }): string => organisation;

const otherOrder = (model: PlainModel): PlainModel => ({
  ...model,
  organisations: model.organisations.toReversed(),
  municipal: model.municipal?.toReversed() ?? [],
  grants: reversedBy(model.grants, organisationOf),
  support: model.support?.toReversed() ?? [],
  targets: model.targets?.toReversed() ?? [],
  indexation: model.indexation?.toReversed() ?? [],
});

/** A pot that serves the lowest reserve first takes table order where reserves are equal, as it says it does. */
const hasPriority = (model: PlainModel): boolean =>
  model.transition?.rule === 'priority' || (model.overrides ?? []).some(({ value }) => value === 'priority');

const byName = (result: Result): Result => ({
  ...result,
  organisations: [...result.organisations].sort((a, b) => (a.organisation < b.organisation ? -1 : 1)),
});

test('the order of organisations, and of rows of different organisations, changes nobody’s numbers', () => {
  fc.assert(
    fc.property(
      randomModel.filter((model) => !hasPriority(model)),
      (model) => {
        const other = evaluated(otherOrder(model));
        for (const [name, result] of Object.entries(evaluated(model))) {
          expect(differences(byName(other[name]!), byName(result))).toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('the order of scenarios and of their overrides changes none of them', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      const other = evaluated({
        ...model,
        scenarios: model.scenarios!.toReversed(),
        // Overrides of one scenario may replace the same input, and then the last one counts.
        overrides: reversedBy(model.overrides, ({ scenario }) => scenario),
      });
      expect(other).toEqual(evaluated(model));
    }),
    { numRuns: 40 },
  );
});
