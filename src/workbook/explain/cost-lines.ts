import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { ExplainedLine } from './explained';
import { cellOf, type ExplainScene } from './explain-scene';

interface Asked {
  readonly scene: ExplainScene;
  readonly organisation: number;
  readonly year: number;
  readonly language: Language;
}

/** Costs of a year: in full, less what is saved, with what shrinking costs once (docs/model.md §5); euros. */
export const costLines = ({ scene, organisation, year, language }: Asked): readonly ExplainedLine[] => {
  const t = translate(language);
  const { course, told } = scene;
  const row = told.scenario.tables.organisations[organisation];
  if (row === undefined) return [];
  const { books } = course.stage;
  const at = cellOf(scene, organisation, year);
  const full = books.costs[at] ?? 0;
  const input = row.fixedCosts + row.variableCosts;
  const saved = (1 - (course.run.ledger.activity[at] ?? 1)) * (books.variable[at] ?? 0);
  const costs = course.run.ledger.costs[at] ?? 0;
  const refs = (...columns: readonly string[]) =>
    columns.map((column) => ({ table: 'organisations' as const, position: organisation, column }));
  const lines: readonly ExplainedLine[] = [
    { words: t('paneExplain.steps.fixed'), amount: row.fixedCosts, inputs: refs('fixedCosts') },
    { words: t('paneExplain.steps.variable'), amount: row.variableCosts, inputs: refs('variableCosts') },
    {
      words: t('paneExplain.steps.prices', {
        factor: formatNumber(input === 0 ? 0 : full / input, language, 4),
      }),
      amount: full - input,
      inputs: refs('wageShare'),
    },
    { words: t('paneExplain.steps.saved'), amount: -saved, inputs: refs('adaptability') },
    {
      words: t('paneExplain.steps.friction'),
      amount: costs - (full - saved),
      inputs: refs('frictionMonths'),
    },
  ];
  return lines.filter(({ amount }, index) => index < 2 || Math.abs(amount ?? 0) >= 0.005);
};
