import { exists } from '../core/reaches';
import type { Course } from './course';
import type { Problem } from './problem';
import { ON_SUBSIDIES } from './tables';

/** What must be said beside the results of a scenario: targets that nobody can find, shields that did not hold. */
export const scenarioProblems = (course: Course, years: readonly number[]): readonly Problem[] => {
  const { lots, subsidies } = course.money;
  const grounds = [
    ...lots.map((budget, i) => ({ name: budget.lot.name, row: i + 1, ...budget })),
    { name: ON_SUBSIDIES, row: null, ...subsidies },
  ];
  return grounds.flatMap(({ name, row, unmet, shieldBroken }) => [
    ...unmetTarget({ name, row, unmet }, years),
    ...brokenShield({ name, row, shieldBroken }),
  ]);
};

const unmetTarget = (
  ground: { readonly name: string; readonly row: number | null; readonly unmet: Float64Array },
  years: readonly number[],
): readonly Problem[] => {
  const short = years.filter((_, y) => exists(ground.unmet[y]!));
  if (short.length === 0) return [];
  const amount = ground.unmet.reduce((sum, part) => sum + part, 0);
  const details = { lot: ground.name, years: short.join(', '), amount };
  return [{ ...warningOn(ground.row, ground.name), code: 'unmet-target', details }];
};

const brokenShield = (ground: {
  readonly name: string;
  readonly row: number | null;
  readonly shieldBroken: readonly number[];
}): readonly Problem[] => {
  if (ground.shieldBroken.length === 0) return [];
  const details = { lot: ground.name, years: ground.shieldBroken.join(', ') };
  return [{ ...warningOn(ground.row, ground.name), code: 'shield-broken', details }];
};

const warningOn = (row: number | null, name: string) =>
  ({
    severity: 'warning',
    table: row === null ? 'municipal' : 'lots',
    row,
    column: row === null ? null : 'lot',
    value: name,
  }) as const;
