import fc from 'fast-check';
import { city } from '../../../bench/city';
import type { PlainModel } from '../../../bench/plain/model';
import { courseOf } from '../../../src/model/course';
import { indicesOf } from '../../../src/model/indices';
import { referenceScenario } from '../../../src/model/reference';
import { runAll, type Run } from '../../../src/model/run';
import { randomModel } from '../../random-model';
import { modelOf } from '../evaluated';

/** Every scenario of a model, with a log and again without: only the latter may skip the cascade where all hold. */
const bothWays = (json: PlainModel): (readonly [Run, Run])[] => {
  const model = modelOf(json);
  const indices = indicesOf(model);
  const reference = courseOf(model, indices, referenceScenario(model), null);
  return [referenceScenario(model), ...model.scenarios].map((scenario) => {
    const course = courseOf(model, indices, scenario, reference);
    const { municipal } = course.run;
    const income = { municipal, transition: course.transition?.received ?? null };
    return [course.run, runAll(course.stage, course.flows, income, null)];
  });
};

describe('a run whose events nobody reads', () => {
  test('gives what a run with events gives, to the last bit', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        for (const [written, unwritten] of bothWays(json)) {
          expect(unwritten.ledger).toEqual(written.ledger);
          expect(unwritten.grantState.status).toEqual(written.grantState.status);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does so for a city in which grants fall in every year too', () => {
    for (const [written, unwritten] of bothWays(city(100, 9, 1))) {
      expect(unwritten.ledger).toEqual(written.ledger);
    }
  });
});
