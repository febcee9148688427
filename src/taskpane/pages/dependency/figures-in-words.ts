import { exceedsRatio } from '../../../core/reaches';
import { formatEurosAndCents, formatMonths, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { OrganisationResult } from '../../../model/result';
import type { Told } from '../../../workbook/explanation/told';

export interface FigureInWords {
  readonly name: 'perEuro' | 'months' | 'own' | 'dependency';
  readonly number: string;
  readonly label: string;
}

/** The cut at which the loss per euro is told while no cut is tried. */
export const EXAMPLE_CUT = 0.1;

/**
 * The four figures of one organisation. While nothing is cut there is no loss per euro; then it is that of `example`,
 * the same scenario with `EXAMPLE_CUT`.
 */
export const figuresInWords = (
  told: Told,
  example: Told | null,
  position: number,
  language: Language,
): readonly FigureInWords[] => {
  const t = translate(language);
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) return [];
  const { dependency, ownIncomeNeeded } = organisation;
  const seldom = exceedsRatio(ownIncomeNeeded, told.model.limits.ownIncomeNeeded);
  return [
    perEuroFigure(organisation, example?.evaluation.result.organisations[position] ?? null, language),
    monthsFigure(organisation, told.evaluation.result.years.at(-1) ?? 0, language),
    {
      name: 'own',
      number: `${seldom ? '▲ ' : ''}${formatShare(Math.max(0, ownIncomeNeeded), language, 0)}`,
      label: t('paneDependency.figures.own'),
    },
    ...(dependency === null
      ? []
      : [
          {
            name: 'dependency' as const,
            number: formatShare(dependency, language, 0),
            label: t('paneDependency.figures.dependency'),
          },
        ]),
  ];
};

const perEuroFigure = (
  { leverage }: OrganisationResult,
  example: OrganisationResult | null,
  language: Language,
): FigureInWords => {
  const t = translate(language);
  const told = leverage ?? example?.leverage ?? null;
  return {
    name: 'perEuro',
    number: told === null ? t('paneDependency.figures.noLoss') : formatEurosAndCents(told, language),
    label:
      leverage === null && told !== null
        ? t('paneDependency.figures.perEuroAt', { cut: formatShare(EXAMPLE_CUT, language) })
        : t('paneDependency.figures.perEuro'),
  };
};

const monthsFigure = (
  { runwayMonths }: OrganisationResult,
  lastYear: number,
  language: Language,
): FigureInWords => {
  const t = translate(language);
  return runwayMonths === null
    ? {
        name: 'months',
        number: t('paneDependency.figures.monthsEnough'),
        label: t('paneDependency.figures.monthsEnoughAbout', { year: lastYear }),
      }
    : {
        name: 'months',
        // In a narrow tile the word may stand below the number.
        number: formatMonths(runwayMonths, language).replace('\u00a0', ' '),
        label: t('paneDependency.figures.months'),
      };
};
