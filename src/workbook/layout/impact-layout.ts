import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { NeighbourhoodImpact, Result } from '../../model/result';
import type { NumberFormat } from '../spec/sheet-spec';
import { layoutOf, plainColumn, sum, textColumn, totalAndYears, type Layout, type Row } from './layout';

const REACHED = ['participants', 'volunteers', 'volunteerHours'] as const;

interface Line {
  readonly row: Row;
  readonly format: NumberFormat | null;
}

/**
 * KP.IMPACT: people and hours per year beside those without the cut (only hours are added up), then the groups that
 * nobody reaches any more, and per neighbourhood its part of the need and of the loss.
 */
export const impactLayout = (result: Result, language: Language): Layout => {
  const t = cellText(language);
  const lines = [
    ...REACHED.flatMap((what) => reachedLines(result, what, language)),
    ...result.impact.gaps.map(([neighbourhood, group]): Line => ({
      row: [t('results.impact.gap'), neighbourhood, group],
      format: null,
    })),
    ...result.impact.neighbourhoods.flatMap((each) => neighbourhoodLines(each, language)),
  ];
  return layoutOf(
    [
      t('results.columns.subject'),
      t('results.columns.neighbourhood'),
      t('results.columns.group'),
      t('results.columns.outcome'),
      ...result.years,
    ],
    lines.map(({ row }) => row),
    [textColumn, textColumn, textColumn, ...totalAndYears(result.years, plainColumn)],
    lines.map(({ format }) => format),
  );
};

const reachedLines = (
  { impact }: Result,
  what: (typeof REACHED)[number],
  language: Language,
): readonly Line[] => {
  const t = cellText(language);
  const total = (values: readonly number[]): number | null =>
    what === 'volunteerHours' ? sum(values) : null;
  const label = t(`results.impact.${what}`);
  const before = impact.reference[what];
  const now = impact.reached[what];
  return [
    { row: [label, null, null, total(now), ...now], format: 'integer' },
    {
      row: [t('results.impact.before', { what: label }), null, null, total(before), ...before],
      format: 'integer',
    },
  ];
};

const neighbourhoodLines = (each: NeighbourhoodImpact, language: Language): readonly Line[] => {
  const t = cellText(language);
  const { neighbourhood, needShare, lossShare, heavierHit } = each;
  return [
    { row: [t('results.impact.needShare'), neighbourhood, null, needShare], format: 'percent1' },
    { row: [t('results.impact.lossShare'), neighbourhood, null, lossShare], format: 'percent1' },
    {
      row: [
        t('results.impact.heavierHit'),
        neighbourhood,
        null,
        t(heavierHit ? 'results.impact.yes' : 'results.impact.no'),
      ],
      format: null,
    },
  ];
};
