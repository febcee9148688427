import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { OrganisationResult } from '../../model/result';
import { costLines } from './cost-lines';
import type { Explained, ExplainedLine, YearLine } from './explained';
import type { ExplainScene } from './explain-scene';
import { grantLines, ownLines, supportLines, transitionLines } from './income-lines';
import { municipalLines } from './municipal-lines';

export interface YearAsked {
  readonly scene: ExplainScene;
  /** Position of the organisation. */
  readonly organisation: number;
  readonly line: YearLine;
  /** Position of the year. */
  readonly year: number;
}

const SOURCES = ['municipal', 'transition', 'support', 'own', 'grants'] as const;

/**
 * How one line of an organisation in one year came about; euros, and for activity a share. Throws `RangeError` for
 * an organisation or a year that is not there.
 */
export const explainYear = (asked: YearAsked, language: Language): Explained => {
  const t = translate(language);
  const { scene, organisation, line, year } = asked;
  const answer = scene.told.evaluation.result.organisations[organisation];
  const calendarYear = scene.years[year];
  if (answer === undefined || calendarYear === undefined) throw new RangeError('There is no such year');
  const value = valueOf(asked, answer);
  return {
    title: t('paneExplain.title.year', {
      organisation: answer.organisation,
      line: t(`results.organisation.${line}`),
      year: calendarYear,
    }),
    value,
    sum: value,
    format: line === 'activity' ? 'percent1' : 'euro',
    lines: linesOf(asked, answer, value, language),
    about: [t(`paneExplain.about.${line}`)],
  };
};

const openingOf = ({ scene, organisation, year }: YearAsked, answer: OrganisationResult): number =>
  year === 0
    ? (scene.told.scenario.tables.organisations[organisation]?.openingReserve ?? 0)
    : (answer.reserve[year - 1] ?? 0);

const valueOf = (asked: YearAsked, answer: OrganisationResult): number =>
  asked.line === 'opening' ? openingOf(asked, answer) : (answer[asked.line][asked.year] ?? 0);

const linesOf = (
  asked: YearAsked,
  answer: OrganisationResult,
  value: number,
  language: Language,
): readonly ExplainedLine[] => {
  const t = translate(language);
  const { scene, organisation, year } = asked;
  const given = { scene, organisation, year, language };
  const part = (line: YearLine, sign = 1): ExplainedLine => ({
    words: t(`results.organisation.${line}`),
    amount: sign * valueOf({ ...asked, line }, answer),
    inputs: [],
    from: { kind: 'year', organisation, line, year },
  });
  switch (asked.line) {
    case 'municipal':
      return municipalLines(given);
    case 'transition':
      return transitionLines(given);
    case 'support':
      return supportLines(given);
    case 'own':
      return ownLines(given);
    case 'grants':
      return grantLines(given);
    case 'income':
      return SOURCES.map((source) => part(source)).filter(({ amount }) => amount !== 0);
    case 'costs':
      return costLines(given);
    case 'result':
      return [part('income'), part('costs', -1)];
    case 'reserve':
      return [part('opening'), part('result')];
    case 'opening':
      return year === 0
        ? [
            {
              words: t('paneExplain.steps.openingInput'),
              amount: value,
              inputs: [{ table: 'organisations', position: organisation, column: 'openingReserve' }],
            },
          ]
        : [
            {
              words: t('paneExplain.steps.openingBefore', { year: scene.years[year - 1] ?? '' }),
              amount: value,
              inputs: [],
              from: { kind: 'year', organisation, line: 'reserve', year: year - 1 },
            },
          ];
    case 'activity':
      return [
        {
          words: t('paneExplain.steps.activity'),
          amount: value,
          inputs: [{ table: 'organisations', position: organisation, column: 'adaptability' }],
        },
      ];
  }
};
