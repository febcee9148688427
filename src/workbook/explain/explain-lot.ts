import { formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { structuralLevel } from '../../core/phase';
import { targetOnLot } from '../../model/contract/lot-targets';
import type { LotBudget } from '../../model/contract/lot-budget';
import { sum } from '../layout/layout';
import type { BudgetLine, Explained, ExplainedLine, InputRef } from './explained';
import type { ExplainScene } from './explain-scene';

interface Asked {
  readonly lot: number | null;
  readonly line: BudgetLine;
  readonly year: number | null;
}

/** A line of a lot's budget, or of all lots, in a year or over the term (docs/model.md §4); euros. */
export const explainLot = (scene: ExplainScene, asked: Asked, language: Language): Explained => {
  const t = translate(language);
  const { lot, line, year } = asked;
  const { lots } = scene.told.evaluation.result;
  const chosen = lot === null ? lots : lots.slice(lot, lot + 1);
  const inYear = (y: number): number => sum(chosen.map((each) => each[line][y] ?? 0));
  const value = year === null ? sum(scene.years.map((_, y) => inYear(y))) : inYear(year);
  return {
    title: t('paneExplain.title.lot', {
      lot: lot === null ? t('results.budget.together') : (lots[lot]?.lot ?? ''),
      line: t(`results.budget.${line}`),
      year: year === null ? t('paneExplain.title.allYears') : (scene.years[year] ?? ''),
    }),
    value,
    sum: value,
    format: 'euro',
    lines: linesOf(scene, asked, language).filter(({ amount }, at) => at === 0 || amount !== 0),
    about: [t(`paneExplain.about.lot.${line}`)],
  };
};

const linesOf = (
  scene: ExplainScene,
  { lot, line, year }: Asked,
  language: Language,
): readonly ExplainedLine[] => {
  const { lots } = scene.told.evaluation.result;
  if (year === null) {
    return scene.years.map((calendarYear, y) => ({
      words: String(calendarYear),
      amount: sum((lot === null ? lots : lots.slice(lot, lot + 1)).map((each) => each[line][y] ?? 0)),
      inputs: [],
      from: { kind: 'lot', lot, line, year: y },
    }));
  }
  if (lot === null) {
    return lots.map((each, position) => ({
      words: each.lot,
      amount: each[line][year] ?? 0,
      inputs: [],
      from: { kind: 'lot', lot: position, line, year },
    }));
  }
  const budget = scene.course.money.lots[lot];
  return budget === undefined ? [] : inYear({ scene, lot, year, budget, language }, line);
};

interface InYear {
  readonly scene: ExplainScene;
  readonly lot: number;
  readonly year: number;
  readonly budget: LotBudget;
  readonly language: Language;
}

const inYear = (asked: InYear, line: BudgetLine): readonly ExplainedLine[] => {
  const { scene, lot, year, budget, language } = asked;
  const t = translate(language);
  const result = scene.told.evaluation.result.lots[lot];
  const amount = result?.[line][year] ?? 0;
  const part = (of: BudgetLine, sign: number): ExplainedLine => ({
    words: t(`results.budget.${of}`),
    amount: sign * (result?.[of][year] ?? 0),
    inputs: [],
    from: { kind: 'lot', lot, line: of, year },
  });
  const single = (words: string, ...columns: readonly string[]): readonly ExplainedLine[] => [
    { words, amount, inputs: refs(lot, columns) },
  ];
  switch (line) {
    case 'gross':
      return grossLines(asked);
    case 'ringFenced':
      return single(t('paneExplain.steps.ringFenced'), 'ringFenced');
    case 'target':
      return targetLines(asked);
    case 'cut': {
      const { cut, cutPhase, cutFrom } = scene.told.scenario.levers;
      const level = structuralLevel(cutPhase, cutFrom, scene.years[year] ?? 0);
      return single(t('paneExplain.steps.cutOf', { cut: formatShare(cut * level, language) }));
    }
    case 'unmet':
      return single(t('paneExplain.steps.unmet'));
    case 'net':
      return [part('gross', 1), part('target', -1), part('cut', -1), part('unmet', 1)];
    case 'coordination':
      return single(
        t('paneExplain.steps.coordination', { share: formatShare(budget.lot.coordinationFee, language) }),
        'coordinationFee',
      );
    case 'main':
      return [
        part('net', 1),
        ...(['ringFenced', 'coordination', 'partners', 'subcontracted'] as const).map((of) => part(of, -1)),
      ];
    case 'partners':
    case 'subcontracted':
      return streamLines(asked, line === 'partners' ? 'partner' : 'subcontract');
  }
};

const refs = (lot: number, columns: readonly string[]): readonly InputRef[] =>
  columns.map((column) => ({ table: 'lots', position: lot, column }));

const grossLines = ({ lot, year, budget, language }: InYear): readonly ExplainedLine[] => {
  const t = translate(language);
  const { annualValue } = budget.lot;
  const factor = (budget.index[year] ?? 1) * (budget.part[year] ?? 0);
  return [
    {
      words: t('paneExplain.steps.annualValue'),
      amount: annualValue,
      inputs: refs(lot, ['annualValue']),
    },
    {
      words: t('paneExplain.steps.indexed', { factor: formatNumber(factor, language, 4) }),
      amount: (budget.gross[year] ?? 0) - annualValue,
      inputs: refs(lot, ['start', 'termMonths', 'wageShare', 'indexed']),
    },
  ];
};

/** What each target asks of the lot. */
const targetLines = ({ scene, lot, year, budget }: InYear): readonly ExplainedLine[] => {
  const { tables, levers } = scene.told.scenario;
  const given = {
    calendarYear: scene.years[year] ?? 0,
    part: budget.part[year] ?? 0,
    index: budget.index[year] ?? 1,
  };
  return tables.targets.map((target, position) => ({
    words: target.name,
    amount: targetOnLot({ ...tables, targets: [target] }, levers, lot, given),
    inputs: ['amount', 'from', 'phase'].map((column) => ({ table: 'targets' as const, position, column })),
  }));
};

const streamLines = (
  { scene, year, budget }: InYear,
  stream: 'partner' | 'subcontract',
): readonly ExplainedLine[] =>
  budget.streams
    .filter(({ row }) => row.stream === stream)
    .map(({ row, amounts }) => ({
      words: scene.told.scenario.tables.organisations[row.organisation]?.name ?? '',
      amount: amounts[year] ?? 0,
      inputs: [],
      from: { kind: 'year', organisation: row.organisation, line: 'municipal', year },
    }));
