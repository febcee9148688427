import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { sum } from '../layout/layout';
import { explainYear } from './explain-year';
import type { Explained, ExplainedLine, Subject, YearLine } from './explained';
import type { ExplainScene } from './explain-scene';

interface Asked {
  readonly organisation: number | null;
  readonly line: YearLine;
  readonly year: number | null;
}

/** A line of an organisation over all years, or of all organisations together; euros. */
export const explainTogether = (
  scene: ExplainScene,
  { organisation, line, year }: Asked,
  language: Language,
): Explained => {
  if (organisation !== null && year !== null)
    return explainYear({ scene, organisation, line, year }, language);
  const t = translate(language);
  const { organisations } = scene.told.evaluation.result;
  const lines =
    year === null
      ? scene.years.map((calendarYear, y) =>
          lineOf(String(calendarYear), { kind: 'year', organisation, line, year: y }, scene, language),
        )
      : organisations.map((each, position) =>
          lineOf(each.organisation, { kind: 'year', organisation: position, line, year }, scene, language),
        );
  const value = sum(lines.map(({ amount }) => amount ?? 0));
  const name =
    organisation === null ? t('results.organisation.all') : organisations[organisation]?.organisation;
  return {
    title: t('paneExplain.title.year', {
      organisation: name ?? '',
      line: t(`results.organisation.${line}`),
      year: year === null ? t('paneExplain.title.allYears') : (scene.years[year] ?? ''),
    }),
    value,
    sum: value,
    format: 'euro',
    lines,
    about: [t(`paneExplain.about.${line}`)],
  };
};

const lineOf = (
  words: string,
  from: Extract<Subject, { readonly kind: 'year' }>,
  scene: ExplainScene,
  language: Language,
): ExplainedLine => {
  const { value } = explainTogether(scene, from, language);
  return { words, amount: typeof value === 'number' ? value : null, inputs: [], from };
};
