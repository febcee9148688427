import { CELL_TEXTS } from '../../../i18n/cell-texts';
import { formatDate, formatEuros, formatNumber, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import { CAUSES, countedCauses, countedReasons } from '../../../workbook/explanation/counted-reasons';
import type { Told } from '../../../workbook/explanation/told';
import { sum } from '../../../workbook/layout/layout';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { reasonText } from '../../../workbook/explanation/reason-text';

/** One of the four figures that a council looks at first. */
interface CouncilFigure {
  readonly name: 'saved' | 'lost' | 'red' | 'participants';
  readonly number: string;
  readonly label: string;
}

export interface CouncilContent {
  readonly title: string;
  readonly subtitle: string;
  readonly figures: readonly CouncilFigure[];
  /** What the scenario does and means, in sentences. */
  readonly sentences: readonly string[];
  /** Why organisations do not make it or are vulnerable, as counts without names. */
  readonly reasons: readonly string[];
  readonly assumptions: readonly string[];
}

interface Made {
  /** `2026-11-22` */
  readonly date: string;
  readonly hash: string;
}

/** Everything in words and numbers on the page of a council; without names. */
export const councilContent = (told: Told, made: Made, language: Language): CouncilContent => {
  const t = translate(language);
  const { years } = told.evaluation.result;
  const priceLevel = told.model.priceLevelYear;
  const term = { first: years[0] ?? '', last: years.at(-1) ?? '' };
  return {
    title: t('paneCouncil.title', { scenario: scenarioWord(told.scenario.name, language) }),
    subtitle: t('resultSheets.council.subtitle', { title: told.model.title, priceLevel, ...term }),
    figures: figuresOf(told, language),
    sentences: sentencesOf(told, language),
    reasons: reasonsOf(told, language),
    assumptions: [
      t('resultSheets.council.prices', { priceLevel }),
      t('resultSheets.council.model'),
      t('resultSheets.council.norms'),
      t('paneCouncil.made', { date: formatDate(made.date, language), hash: made.hash }),
    ],
  };
};

const figuresOf = ({ evaluation, reference }: Told, language: Language): readonly CouncilFigure[] => {
  const t = translate(language);
  const { totals, impact, years } = evaluation.result;
  const before = reference.result.totals.levels.red;
  const reached = impact.reference.participants;
  const fewer = (reached.at(-1) ?? 0) - (impact.reached.participants.at(-1) ?? 0);
  const isFilledIn = reached.some((number) => number > 0);
  return [
    {
      name: 'saved',
      number: formatEuros(sum(totals.netSaving), language),
      label: t('resultSheets.council.saved'),
    },
    {
      name: 'lost',
      number: formatEuros(sum(totals.cofundingLost), language),
      label: t('resultSheets.council.lost'),
    },
    {
      name: 'red',
      number: formatNumber(totals.levels.red, language, 0),
      label: `${t('resultSheets.council.red')} ${formatNumber(before, language, 0)}`,
    },
    {
      name: 'participants',
      number: isFilledIn ? formatNumber(fewer, language, 0) : t('resultSheets.council.notFilledIn'),
      label: t('resultSheets.council.participants', { year: years.at(-1) ?? '' }),
    },
  ];
};

const sentencesOf = ({ scenario, evaluation }: Told, language: Language): readonly string[] => {
  const t = translate(language);
  const { totals, organisations, impact } = evaluation.result;
  const { cut, cutFrom } = scenario.levers;
  const heavier = impact.neighbourhoods.filter(({ heavierHit }) => heavierHit).length;
  return [
    ...(cut > 0 ? [t('paneCouncil.cut', { cut: formatShare(cut, language), year: cutFrom })] : []),
    t('paneCouncil.levels', {
      count: organisations.length,
      red: totals.levels.red,
      amber: totals.levels.amber,
      green: totals.levels.green,
    }),
    ...(heavier > 0 ? [t('paneCouncil.heavier', { count: heavier })] : []),
  ];
};

const reasonsOf = (told: Told, language: Language): readonly string[] => {
  const t = translate(language);
  const words = CELL_TEXTS[language].verdicts.cause;
  const { organisations } = told.evaluation.result;
  const causes = countedCauses(organisations);
  return [
    ...CAUSES.filter((cause) => causes[cause] > 0).map((cause) =>
      t('paneCouncil.cause', { count: causes[cause], cause: words[cause] }),
    ),
    ...countedReasons(organisations).map(({ reason, count }) =>
      t('paneCouncil.reason', { count, reason: reasonText(told.model, reason, language) }),
    ),
  ];
};
