import { exists } from '../core/reaches';
import type { Course } from './course';
import type { Problem } from './problem';
import { ON_SUBSIDIES } from './tables';

/** What a scenario takes from: a lot, or all subsidies together. */
interface Ground {
  readonly name: string;
  readonly unmet: Float64Array;
  readonly shieldBroken: readonly number[];
}

/** What must be said beside the results of a scenario: targets that nobody can find, shields that did not hold. */
export const scenarioProblems = (course: Course, years: readonly number[]): readonly Problem[] => {
  const { lots, subsidies } = course.money;
  const grounds: readonly Ground[] = [
    ...lots.map((budget) => ({ name: budget.lot.name, ...budget })),
    { name: ON_SUBSIDIES, ...subsidies },
  ];
  return grounds.flatMap((ground) => [
    ...unmetTarget(course, ground, years),
    ...brokenShield(course, ground),
  ]);
};

const unmetTarget = (
  course: Course,
  { name, unmet }: Ground,
  years: readonly number[],
): readonly Problem[] => {
  const short = years.filter((_, y) => exists(unmet[y]!));
  if (short.length === 0) return [];
  const details = { lot: name, years: short.join(', '), amount: unmet.reduce((sum, part) => sum + part, 0) };
  return [{ ...warningAbout(course), code: 'unmet-target', details }];
};

const brokenShield = (course: Course, { name, shieldBroken }: Ground): readonly Problem[] => {
  if (shieldBroken.length === 0) return [];
  const details = { lot: name, years: shieldBroken.join(', ') };
  return [{ ...warningAbout(course), code: 'shield-broken', details }];
};

const warningAbout = ({ scenario }: Course) =>
  ({ severity: 'warning', ...scenario.place, value: scenario.name }) as const;
