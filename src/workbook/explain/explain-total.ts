import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { sum } from '../layout/layout';
import type { Explained, ExplainedLine, TotalLine } from './explained';
import { cellOf, type ExplainScene } from './explain-scene';

/** What a scenario saves or loses, in a year or over the term (docs/model.md §10); euros. */
export const explainTotal = (
  scene: ExplainScene,
  { line, year }: { readonly line: TotalLine; readonly year: number | null },
  language: Language,
): Explained => {
  const t = translate(language);
  const series = scene.told.evaluation.result.totals[line];
  const value = year === null ? sum(series) : (series[year] ?? 0);
  const lines =
    year === null
      ? scene.years.map((calendarYear, y): ExplainedLine => ({
          words: String(calendarYear),
          amount: series[y] ?? 0,
          inputs: [],
          from: { kind: 'total', line, year: y },
        }))
      : linesOf(scene, line, year, language);
  return {
    title: t('paneExplain.title.total', {
      line: t(`results.totals.${line}`),
      year: year === null ? t('paneExplain.title.allYears') : (scene.years[year] ?? ''),
    }),
    value,
    sum: value,
    format: 'euro',
    lines: lines.filter(({ amount }) => amount !== 0),
    about: [t(`paneExplain.about.${line}`)],
  };
};

const linesOf = (
  scene: ExplainScene,
  line: TotalLine,
  year: number,
  language: Language,
): readonly ExplainedLine[] => {
  const t = translate(language);
  const { totals, organisations } = scene.told.evaluation.result;
  const part = (of: TotalLine, sign: number): ExplainedLine => ({
    words: t(`results.totals.${of}`),
    amount: sign * (totals[of][year] ?? 0),
    inputs: [],
    from: { kind: 'total', line: of, year },
  });
  switch (line) {
    case 'municipalSaved':
      return savedLines(scene, year, language);
    case 'netSaving':
      return [part('municipalSaved', 1), part('transitionPaid', -1)];
    case 'transitionPaid':
      return organisations.map(({ organisation, transition }, position) => ({
        words: organisation,
        amount: transition[year] ?? 0,
        inputs: [],
        from: { kind: 'year', organisation: position, line: 'transition', year },
      }));
    case 'cofundingLost':
      return organisations.map(({ organisation, grants }, position) => ({
        words: organisation,
        amount: (scene.reference.run.ledger.grants[cellOf(scene, position, year)] ?? 0) - (grants[year] ?? 0),
        inputs: [],
        from: { kind: 'year', organisation: position, line: 'grants', year },
      }));
  }
};

/** What each lot, and all subsidies together, cost less than without the scenario. */
const savedLines = (
  { course, reference, years }: ExplainScene,
  year: number,
  language: Language,
): readonly ExplainedLine[] => {
  const t = translate(language);
  const subsidies = (of: typeof course): number => {
    const { rows, amounts } = of.money.subsidies;
    return sum(rows.map((_, at) => amounts[at * years.length + year] ?? 0));
  };
  return [
    ...course.money.lots.map(({ lot, net }, position): ExplainedLine => ({
      words: t('paneExplain.steps.lotLess', { lot: lot.name }),
      amount: (reference.money.lots[position]?.net[year] ?? 0) - (net[year] ?? 0),
      inputs: [],
      from: { kind: 'lot', lot: position, line: 'net', year },
    })),
    {
      words: t('paneExplain.steps.subsidiesLess'),
      amount: subsidies(reference) - subsidies(course),
      inputs: [],
    },
  ];
};
