import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { LotResult, Result, Series } from '../../../model/result';
import {
  euroColumn,
  layoutOf,
  plainColumn,
  sum,
  sumOfSeries,
  type Layout,
} from '../../../workbook/layout/layout';

/** Below half a cent nothing is there. */
const SOMETHING = 0.005;

/** What targets ask of all lots, and what of it nobody can find or has been given, in euros. */
export interface TargetYears {
  /** A row for each year: what is asked, what cannot be found, what nobody has been given yet. */
  readonly layout: Layout;
  /** The years in which targets and cut together are more than the budget. */
  readonly unmetYears: readonly number[];
  readonly unmet: number;
  /** Provisional items, over the whole term. */
  readonly toFill: number;
  /** Whether any target asks anything. */
  readonly any: boolean;
}

/** The staircase of targets in numbers. */
export const targetYears = ({ lots, targets, years }: Result, language: Language): TargetYears => {
  const t = translate(language);
  const together = (line: (lot: LotResult) => Series): Series => sumOfSeries(lots.map(line), years);
  const asked = together(({ target }) => target);
  const unmet = together((lot) => lot.unmet);
  return {
    layout: layoutOf(
      [
        t('paneBudget.targets.year'),
        t('paneBudget.targets.asked'),
        t('paneBudget.targets.unmet'),
        t('paneBudget.targets.toFill'),
      ],
      years.map((year, y) => [year, asked[y] ?? null, unmet[y] ?? null, targets.toFill[y] ?? null]),
      [{ ...plainColumn, format: 'year' }, euroColumn, euroColumn, euroColumn],
    ),
    unmetYears: years.filter((_, y) => (unmet[y] ?? 0) > SOMETHING),
    unmet: sum(unmet),
    toFill: sum(targets.toFill),
    any: [...asked, ...unmet, ...targets.toFill].some((amount) => amount > SOMETHING),
  };
};
