import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { OrganisationResult, Result, Series } from '../../model/result';
import type { NumberFormat } from '../spec/sheet-spec';
import {
  euroColumn,
  layoutOf,
  sum,
  sumOfSeries,
  textColumn,
  totalAndYears,
  type Layout,
  type Row,
} from './layout';
import { scenarioWord } from './scenario-word';

const ofOrganisations =
  (line: keyof OrganisationResult & ('municipal' | 'transition' | 'grants' | 'own' | 'costs' | 'reserve')) =>
  ({ organisations, years }: Result): Series =>
    sumOfSeries(
      organisations.map((each) => each[line]),
      years,
    );

interface Measure {
  readonly series: (result: Result) => Series;
  /** Whether years may be added up: a reserve or a number of people may not. */
  readonly adds: boolean;
  readonly format: NumberFormat | null;
}

const euros = (series: Measure['series'], adds = true): Measure => ({ series, adds, format: null });

const MEASURES = {
  net: euros(({ lots, years }) =>
    sumOfSeries(
      lots.map(({ net }) => net),
      years,
    ),
  ),
  municipal: euros(ofOrganisations('municipal')),
  transition: euros(ofOrganisations('transition')),
  grants: euros(ofOrganisations('grants')),
  own: euros(ofOrganisations('own')),
  costs: euros(ofOrganisations('costs')),
  reserve: euros(ofOrganisations('reserve'), false),
  participants: {
    series: ({ impact }: Result) => impact.reached.participants,
    adds: false,
    format: 'integer',
  },
  red: {
    series: ({ organisations, years }: Result) =>
      years.map(
        (year) => organisations.filter(({ failedYear }) => failedYear !== null && failedYear <= year).length,
      ),
    adds: false,
    format: 'integer',
  },
} as const satisfies Record<string, Measure>;

type MeasureName = keyof typeof MEASURES;
const NAMES = Object.keys(MEASURES) as MeasureName[];

/** KP.COMPARE: two scenarios under each other, line by line, and what the second is more than the first. */
export const compareLayout = (first: Result, second: Result, language: Language): Layout => {
  const t = cellText(language);
  return layoutOf(
    [t('results.columns.measure'), t('results.columns.scenario'), t('results.columns.total'), ...first.years],
    NAMES.flatMap((name) => rowsOf(name, first, second, language)),
    [textColumn, textColumn, ...totalAndYears(first.years, euroColumn)],
    NAMES.flatMap((name) => Array.from({ length: 3 }, () => MEASURES[name].format)),
  );
};

const rowsOf = (name: MeasureName, first: Result, second: Result, language: Language): readonly Row[] => {
  const t = cellText(language);
  const { adds, series }: Measure = MEASURES[name];
  const [before, after] = [series(first), series(second)];
  const row = (scenario: string, values: Series): Row => [
    t(`results.compare.${name}`),
    scenario,
    adds ? sum(values) : null,
    ...values,
  ];
  return [
    row(scenarioWord(first.scenario, language), before),
    row(scenarioWord(second.scenario, language), after),
    row(
      t('results.compare.difference'),
      after.map((value, y) => value - (before[y] ?? 0)),
    ),
  ];
};
