import fc from 'fast-check';
import { city } from '../../../bench/city';
import type { PlainModel } from '../../../bench/plain/model';
import { grantState } from '../../../src/core/cascade/grant-state';
import { emptyLedger } from '../../../src/core/ledger';
import { liveYears } from '../../../src/core/live-years';
import { courseOf, type Course } from '../../../src/model/course';
import { indicesOf } from '../../../src/model/indices';
import { newLife } from '../../../src/model/life';
import { referenceScenario } from '../../../src/model/reference';
import { runAll, type Run } from '../../../src/model/run';
import { randomModel } from '../../random-model';
import { modelOf } from '../evaluated';

/** Every scenario of a model. */
const coursesOf = (json: PlainModel): Course[] => {
  const model = modelOf(json);
  const indices = indicesOf(model);
  const reference = courseOf(model, indices, referenceScenario(model), null);
  return [reference, ...model.scenarios.map((scenario) => courseOf(model, indices, scenario, reference))];
};

/** The same with a log and again without: only the latter may skip the cascade where all hold. */
const bothWays = (json: PlainModel): (readonly [Run, Run])[] =>
  coursesOf(json).map(({ stage, flows, transition, run }) => {
    const income = { municipal: run.municipal, transition: transition?.received ?? null };
    return [run, runAll(stage, flows, income, null)];
  });

/** What conditions had left while an organisation lived, and living the same by the whole cascade. */
const marginsBothWays = (
  { stage, run }: Course,
  organisation: number,
): readonly [Float64Array, Float64Array] => {
  const given = { municipal: run.municipal, transition: stage.nothing, support: run.support, grants: null };
  const room = () => ({
    ledger: emptyLedger(stage.organisations, stage.books.years),
    state: grantState(stage.grants),
    log: null,
    margins: true,
  });
  const short = newLife(stage, given, room());
  const whole = { ...newLife(stage, given, room()), allHold: null };
  for (const life of [short, whole]) liveYears(life, organisation, 0, stage.books.years);
  return [short.cascade.state.left, whole.cascade.state.left];
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

describe('a life of which it is read what conditions had left', () => {
  test('leaves what the whole cascade leaves, to the last bit', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        for (const course of coursesOf(json)) {
          for (let i = 0; i < course.stage.organisations; i++) {
            const [short, whole] = marginsBothWays(course, i);
            expect(short).toEqual(whole);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
