import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Scenario } from '../../model/model';
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

/** The lines of an organisation's years; with all together there is no activity, which is a part of each. */
export const ORGANISATION_LINES = [
  'municipal',
  'transition',
  'support',
  'own',
  'grants',
  'income',
  'costs',
  'result',
  'opening',
  'reserve',
  'activity',
] as const;
type Line = (typeof ORGANISATION_LINES)[number];
type Answer = Readonly<Record<Line, Series>>;

const WITHOUT_TOTAL: readonly Line[] = ['opening', 'reserve', 'activity'];

/**
 * KP.ORGANISATION: the years of one organisation, or of all together (`organisation` null), in euros: income by
 * source, costs after saving and friction (positive), result, and the reserve at the start and end of each year.
 * Throws `RangeError` for an organisation that is not there.
 */
export const organisationLayout = (
  answer: { readonly result: Result; readonly scenario: Scenario },
  organisation: string | null,
  language: Language,
): Layout => {
  const t = cellText(language);
  const { years } = answer.result;
  const lines = organisation === null ? ORGANISATION_LINES.slice(0, -1) : ORGANISATION_LINES;
  const name = organisation ?? t('results.organisation.all');
  const series = seriesOf(answer, organisation);
  return layoutOf(
    [t('results.columns.organisation'), t('results.columns.line'), t('results.columns.total'), ...years],
    lines.map((line): Row => [
      name,
      t(`results.organisation.${line}`),
      WITHOUT_TOTAL.includes(line) ? null : sum(series[line]),
      ...series[line],
    ]),
    [textColumn, textColumn, ...totalAndYears(years, euroColumn)],
    lines.map((line): NumberFormat | null => (line === 'activity' ? 'percent0' : null)),
  );
};

const seriesOf = (
  { result, scenario }: { readonly result: Result; readonly scenario: Scenario },
  organisation: string | null,
): Answer => {
  const chosen = result.organisations
    .map((answer, position) => ({
      answer,
      opening: scenario.tables.organisations[position]?.openingReserve ?? 0,
    }))
    .filter(({ answer }) => organisation === null || answer.organisation === organisation);
  if (organisation !== null && chosen.length === 0) {
    throw new RangeError(`There is no organisation ${organisation}`);
  }
  const together = (line: keyof OrganisationResult & Line): Series =>
    sumOfSeries(
      chosen.map(({ answer }) => answer[line]),
      result.years,
    );
  const reserve = together('reserve');
  const start = sum(chosen.map(({ opening }) => opening));
  return {
    municipal: together('municipal'),
    transition: together('transition'),
    support: together('support'),
    own: together('own'),
    grants: together('grants'),
    income: together('income'),
    costs: together('costs'),
    result: together('result'),
    opening: result.years.map((_, y) => (y === 0 ? start : (reserve[y - 1] ?? 0))),
    reserve,
    activity: together('activity'),
  };
};
