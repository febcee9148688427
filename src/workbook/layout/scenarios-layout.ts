import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import type { NumberFormat, Scalar } from '../spec/sheet-spec';
import { layoutOf, countColumn, sum, textColumn, type Layout } from './layout';
import { LEVELS, levelWord } from './level-word';
import { scenarioWord } from './scenario-word';
import { TOTAL_LINES } from './totals-layout';

interface Measure {
  readonly name: string;
  readonly label: string;
  readonly format: NumberFormat;
  readonly value: (result: Result) => Scalar;
}

/** What is said of every scenario, one row each and always in this order. */
export const MEASURES = [
  ...TOTAL_LINES,
  ...LEVELS,
  'participantsLost',
  'gaps',
  'heavierHit',
] as const satisfies readonly string[];
export type MeasureName = (typeof MEASURES)[number];

/**
 * KP.SCENARIOS: all scenarios beside each other, that without the cut first: euros over the whole term, numbers of
 * organisations per level, and what neighbourhoods notice.
 */
export const scenariosLayout = (results: readonly Result[], language: Language): Layout => {
  const measures = measuresIn(language);
  return layoutOf(
    [
      cellText(language)('results.columns.measure'),
      ...results.map(({ scenario }) => scenarioWord(scenario, language)),
    ],
    measures.map(({ label, value }) => [label, ...results.map(value)]),
    [textColumn, ...results.map(() => countColumn)],
    measures.map(({ format }) => format),
  );
};

const measuresIn = (language: Language): readonly Measure[] => {
  const t = cellText(language);
  return [
    ...TOTAL_LINES.map((name): Measure => ({
      name,
      label: t(`results.totals.${name}`),
      format: 'euro',
      value: ({ totals }) => sum(totals[name]),
    })),
    ...LEVELS.map((name): Measure => ({
      name,
      label: t('results.scenarios.levelIs', { level: levelWord(name, language) }),
      format: 'integer',
      value: ({ totals }) => totals.levels[name],
    })),
    {
      name: 'participantsLost',
      label: t('results.scenarios.participantsLost'),
      format: 'integer',
      value: participantsLost,
    },
    {
      name: 'gaps',
      label: t('results.scenarios.gaps'),
      format: 'integer',
      value: ({ impact }) => (reaches(impact.reference.participants) ? impact.gaps.length : null),
    },
    {
      name: 'heavierHit',
      label: t('results.scenarios.heavierHit'),
      format: 'integer',
      value: ({ impact: { neighbourhoods } }) =>
        neighbourhoods.length === 0 ? null : neighbourhoods.filter(({ heavierHit }) => heavierHit).length,
    },
  ];
};

const reaches = (participants: readonly number[]): boolean => participants.some((number) => number > 0);

/** Null where nobody has filled in whom organisations reach. */
const participantsLost = ({ impact: { reference, reached } }: Result): number | null => {
  if (!reaches(reference.participants)) return null;
  return (reference.participants.at(-1) ?? 0) - (reached.participants.at(-1) ?? 0);
};
