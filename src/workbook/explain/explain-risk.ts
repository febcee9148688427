import { formatEuros, formatMonths, formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { OrganisationResult } from '../../model/result';
import { storyOf } from '../explanation/story';
import { sum } from '../layout/layout';
import { riskColumn, riskLayout, type RiskColumnName } from '../layout/risk-layout';
import type { Explained, ExplainedLine, InputRef } from './explained';
import type { ExplainScene } from './explain-scene';

interface Asked {
  readonly scene: ExplainScene;
  readonly organisation: number;
  readonly language: Language;
}

/** What is reckoned for a verdict: what adds up, to how much, and what is done with it. */
interface Reckoned {
  readonly lines: readonly ExplainedLine[];
  readonly sum: number;
  readonly words: string;
}

/** One cell of the table of risks (docs/model.md §9). Throws `RangeError` for an organisation that is not there. */
export const explainRisk = (
  scene: ExplainScene,
  { organisation, column }: { readonly organisation: number; readonly column: RiskColumnName },
  language: Language,
): Explained => {
  const t = translate(language);
  const layout = riskLayout(scene.told, language);
  const name = scene.told.evaluation.result.organisations[organisation]?.organisation;
  if (name === undefined) throw new RangeError(`There is no organisation ${organisation}`);
  const at = riskColumn(column);
  const value = layout.rows[organisation + 1]?.[at] ?? null;
  const reckoned = reckonedOf({ scene, organisation, language }, column);
  const story = storyOf(scene.told, organisation, language);
  return {
    title: t('paneExplain.title.risk', { organisation: name, column: t(`results.columns.${column}`) }),
    value,
    sum: reckoned?.sum ?? null,
    format: layout.columns[at]?.format ?? 'general',
    lines: reckoned?.lines ?? [],
    about:
      reckoned === null
        ? [story.headline, ...story.sentences, t('paneExplain.about.verdict')]
        : [reckoned.words],
  };
};

const reckonedOf = (asked: Asked, column: RiskColumnName): Reckoned | null => {
  if (column === 'leverage') return leverage(asked);
  if (column === 'dependency') return dependency(asked);
  if (column === 'reserveMonths') return reserveMonths(asked);
  return column === 'ownIncomeNeeded' ? ownIncomeNeeded(asked) : null;
};

type Source = 'municipal' | 'own' | 'grants' | 'support';

/** Over the whole term, in the reference (`sign` 1) or less in the scenario than there. */
const over = ({ scene, organisation, language }: Asked, source: Source, lost: boolean): ExplainedLine => {
  const t = translate(language);
  const { told } = scene;
  const total = (of: OrganisationResult | undefined): number => sum(of?.[source] ?? []);
  const before = total(told.reference.result.organisations[organisation]);
  const after = total(told.evaluation.result.organisations[organisation]);
  return {
    words: t(lost ? 'paneExplain.steps.lost' : 'paneExplain.steps.before', {
      source: t(`results.organisation.${source}`),
    }),
    amount: lost ? before - after : before,
    inputs: [],
    ...(lost ? { from: { kind: 'year', organisation, line: source, year: null } } : {}),
  };
};

const together = (lines: readonly ExplainedLine[]): number => sum(lines.map(({ amount }) => amount ?? 0));

const leverage = (asked: Asked): Reckoned | null => {
  const { scene, organisation, language } = asked;
  const value = scene.told.evaluation.result.organisations[organisation]?.leverage ?? null;
  if (value === null) return null;
  const lines = (['municipal', 'grants', 'support'] as const).map((source) => over(asked, source, true));
  const total = together(lines);
  const words = translate(language)('paneExplain.about.leverage', {
    total: formatEuros(total, language),
    municipal: formatEuros(lines[0]?.amount ?? 0, language),
    leverage: formatNumber(value, language, 2),
  });
  return { lines, sum: total, words };
};

const dependency = (asked: Asked): Reckoned | null => {
  const { scene, organisation, language } = asked;
  const value = scene.told.evaluation.result.organisations[organisation]?.dependency ?? null;
  if (value === null) return null;
  const lines = (['municipal', 'own', 'grants', 'support'] as const).map((source) =>
    over(asked, source, false),
  );
  const total = together(lines);
  const words = translate(language)('paneExplain.about.dependency', {
    total: formatEuros(total, language),
    municipal: formatEuros(lines[0]?.amount ?? 0, language),
    share: formatShare(value, language),
  });
  return { lines, sum: total, words };
};

const reserveMonths = ({ scene, organisation, language }: Asked): Reckoned | null => {
  const row = scene.told.scenario.tables.organisations[organisation];
  const value = scene.told.evaluation.result.organisations[organisation]?.reserveMonths ?? null;
  if (row === undefined || value === null) return null;
  const t = translate(language);
  const ref = (column: string): readonly InputRef[] => [
    { table: 'organisations', position: organisation, column },
  ];
  const lines: readonly ExplainedLine[] = [
    { words: t('paneExplain.steps.fixed'), amount: row.fixedCosts, inputs: ref('fixedCosts') },
    { words: t('paneExplain.steps.variable'), amount: row.variableCosts, inputs: ref('variableCosts') },
  ];
  const costs = together(lines);
  const words = t('paneExplain.about.reserveMonths', {
    reserve: formatEuros(row.openingReserve, language),
    month: formatEuros(costs / 12, language),
    months: formatMonths(value, language),
  });
  return { lines, sum: costs, words };
};

/** The year that asks most, in which own income must cover what other income does not. */
const ownIncomeNeeded = ({ scene, organisation, language }: Asked): Reckoned | null => {
  const answer = scene.told.evaluation.result.organisations[organisation];
  if (answer === undefined) return null;
  const t = translate(language);
  const needed = scene.years.map((_, y) => {
    const costs = answer.costs[y] ?? 0;
    return costs > 0 ? (costs - ((answer.income[y] ?? 0) - (answer.own[y] ?? 0))) / costs : 0;
  });
  const year = needed.indexOf(Math.max(...needed));
  const from = (
    line: 'costs' | 'municipal' | 'grants' | 'support' | 'transition',
    sign: number,
  ): ExplainedLine => ({
    words: t(`results.organisation.${line}`),
    amount: sign * (answer[line][year] ?? 0),
    inputs: [],
    from: { kind: 'year', organisation, line, year },
  });
  const lines = [
    from('costs', 1),
    ...(['municipal', 'grants', 'support', 'transition'] as const).map((line) => from(line, -1)),
  ];
  const words = t('paneExplain.about.ownIncomeNeeded', {
    year: scene.years[year] ?? '',
    share: formatShare(answer.ownIncomeNeeded, language),
  });
  return { lines, sum: together(lines), words };
};
