import { formatNumber, formatShare } from '../../i18n/format';
import { choiceLabel } from '../../i18n/choice-label';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { freeValue } from '../../model/contract/lot-targets';
import { lotBudget } from '../../model/contract/lot-budget';
import type { MunicipalStream } from '../../model/model';
import { partsOf } from '../../model/parts';
import { lotSpan } from '../../model/period';
import { subsidies } from '../../model/municipal/subsidies';
import { held } from '../../core/index-factors';
import type { ExplainedLine, InputRef } from './explained';
import type { ExplainScene } from './explain-scene';

interface Asked {
  readonly scene: ExplainScene;
  readonly organisation: number;
  readonly year: number;
  readonly language: Language;
}

/** What the municipality gives an organisation in a year (docs/model.md §4 and §5), stream by stream; euros. */
export const municipalLines = (asked: Asked): readonly ExplainedLine[] => {
  const { scene, organisation } = asked;
  const { tables } = scene.told.scenario;
  const rows = tables.municipal.map((row, position) => ({ row, position }));
  const own = rows.filter(({ row }) => row.organisation === organisation);
  const lots = tables.lots.map((lot, position) => ({ lot, position }));
  return [
    ...own.flatMap(({ row, position }) => streamLines(asked, row, position)),
    ...lots
      .filter(({ lot }) => lot.mainContractor === organisation)
      .flatMap(({ position }) => mainLines(asked, position)),
  ];
};

const heading = (words: string): ExplainedLine => ({ words, amount: null, inputs: [], heading: true });

const streamLines = (asked: Asked, row: MunicipalStream, position: number): readonly ExplainedLine[] => {
  const { scene, language } = asked;
  const { tables } = scene.told.scenario;
  const lot = row.lot === null ? null : (tables.lots[row.lot]?.name ?? null);
  const stream = choiceLabel('stream', row.stream, language);
  const title = heading(lot === null ? stream : `${stream}, ${lot}`);
  const stages = stagesOf(asked, row, position);
  return [title, ...stagesAsLines(asked, row, position, stages)];
};

/** What a stream is worth after each step, in euros. */
interface Stages {
  /** For a whole year at the price level of the model. */
  readonly agreed: number;
  /** With indexation, for its part of the year. */
  readonly indexed: number;
  /** Scaled down to the budget. */
  readonly fitted: number;
  readonly afterTargets: number;
  readonly afterCut: number;
}

const stagesOf = (asked: Asked, row: MunicipalStream, position: number): Stages => {
  if (row.stream === 'subsidy') return subsidyStages(asked, row, position);
  if (row.stream === 'ringfenced') return ringFencedStages(asked, row);
  return contractStages(asked, row);
};

const contractStages = ({ scene, organisation, year }: Asked, row: MunicipalStream): Stages => {
  const { model, scenario } = scene.told;
  const { tables } = scenario;
  const at = row.lot ?? 0;
  const lot = tables.lots[at];
  if (lot === undefined) throw new RangeError(`There is no lot ${at}`);
  const amountIn = (levers: typeof scenario.levers): number => {
    const { streams } = lotBudget(model, scene.indices, tables, levers, at);
    return streams.find((stream) => stream.row === row)?.amounts[year] ?? 0;
  };
  const outOfPlan = scenario.levers.outOfPlan.has(organisation);
  const agreed = row.amount ?? (row.share ?? 0) * freeValue(lot) * (1 - lot.coordinationFee);
  const { index } = lotBudget(model, scene.indices, tables, scene.uncut.levers, at);
  const part = partsOf(model, [row], () => lotSpan(lot))[year] ?? 0;
  return {
    agreed: outOfPlan ? 0 : agreed,
    indexed: outOfPlan ? 0 : agreed * part * held(index[year] ?? 1, 1 - row.indexed),
    fitted: amountIn(scene.uncut.levers),
    afterTargets: amountIn(scene.withoutCut.levers),
    afterCut: amountIn(scenario.levers),
  };
};

const ringFencedStages = ({ scene, year }: Asked, row: MunicipalStream): Stages => {
  const { model, scenario } = scene.told;
  const at = row.lot ?? 0;
  const lot = scenario.tables.lots[at];
  if (lot === undefined) throw new RangeError(`There is no lot ${at}`);
  const { index } = lotBudget(model, scene.indices, scenario.tables, scenario.levers, at);
  const part = partsOf(model, [row], () => lotSpan(lot))[year] ?? 0;
  const agreed = (row.share ?? 0) * lot.ringFenced;
  const indexed = agreed * (index[year] ?? 1) * part;
  return { agreed, indexed, fitted: indexed, afterTargets: indexed, afterCut: indexed };
};

const subsidyStages = ({ scene, year }: Asked, row: MunicipalStream, position: number): Stages => {
  const { model, scenario } = scene.told;
  const { tables } = scenario;
  const target = tables.municipal[position];
  const amountIn = (levers: typeof scenario.levers): number => {
    const paid = subsidies(model, scene.indices, tables, levers);
    const at = paid.rows.findIndex((each) => each === target);
    return at < 0 ? 0 : (paid.amounts[at * scene.years.length + year] ?? 0);
  };
  const uncut = amountIn(scene.uncut.levers);
  return {
    agreed: row.amount ?? 0,
    indexed: uncut,
    fitted: uncut,
    afterTargets: amountIn(scene.withoutCut.levers),
    afterCut: amountIn(scenario.levers),
  };
};

const stagesAsLines = (
  { scene, language }: Asked,
  row: MunicipalStream,
  position: number,
  { agreed, indexed, fitted, afterTargets, afterCut }: Stages,
): readonly ExplainedLine[] => {
  const t = translate(language);
  const lot = row.lot === null ? null : scene.told.scenario.tables.lots[row.lot];
  const inputs = (...columns: readonly string[]): readonly InputRef[] =>
    columns.map((column) => ({ table: 'municipal', position, column }));
  const ofLot = (...columns: readonly string[]): readonly InputRef[] =>
    row.lot === null ? [] : columns.map((column) => ({ table: 'lots', position: row.lot ?? 0, column }));
  const share =
    row.share === null || !lot
      ? t('paneExplain.steps.agreed')
      : t(row.stream === 'ringfenced' ? 'paneExplain.steps.ofRingFenced' : 'paneExplain.steps.agreedShare', {
          share: formatShare(row.share, language, 2),
          lot: lot.name,
        });
  const lines: readonly ExplainedLine[] = [
    {
      words: share,
      amount: agreed,
      inputs: [
        ...(row.share === null ? inputs('amount') : inputs('share')),
        ...(row.share === null
          ? []
          : ofLot(
              ...(row.stream === 'ringfenced'
                ? ['ringFenced']
                : ['annualValue', 'ringFenced', 'coordinationFee']),
            )),
      ],
    },
    {
      words: t('paneExplain.steps.indexed', {
        factor: formatNumber(agreed === 0 ? 0 : indexed / agreed, language, 4),
      }),
      amount: indexed - agreed,
      inputs: inputs('indexed', 'from', 'to'),
    },
    { words: t('paneExplain.steps.fitted'), amount: fitted - indexed, inputs: [] },
    { words: t('paneExplain.steps.targets'), amount: afterTargets - fitted, inputs: inputs('passThrough') },
    { words: t('paneExplain.steps.cut'), amount: afterCut - afterTargets, inputs: inputs('passThrough') },
    {
      words: t('paneExplain.steps.vat', { rate: formatShare(row.vatRate, language) }),
      amount: afterCut / (1 + row.vatRate) - afterCut,
      inputs: inputs('vatRate'),
    },
  ];
  return lines.filter(({ amount }, at) => at === 0 || amount !== 0);
};

/** What a main contractor keeps: the coordination fee, and what is not given to others. */
const mainLines = ({ scene, year, language }: Asked, position: number): readonly ExplainedLine[] => {
  const t = translate(language);
  const { model, scenario } = scene.told;
  const keeps = (levers: typeof scenario.levers): number => {
    const budget = lotBudget(model, scene.indices, scenario.tables, levers, position);
    return (budget.main[year] ?? 0) + (budget.coordination[year] ?? 0);
  };
  const [before, targeted, after] = [scene.uncut, scene.withoutCut, scenario].map(({ levers }) =>
    keeps(levers),
  );
  const inputs: readonly InputRef[] = ['annualValue', 'coordinationFee', 'mainPassThrough'].map((column) => ({
    table: 'lots',
    position,
    column,
  }));
  const lot = scenario.tables.lots[position]?.name ?? '';
  const lines: readonly ExplainedLine[] = [
    { words: t('paneExplain.steps.main'), amount: before ?? 0, inputs },
    { words: t('paneExplain.steps.targets'), amount: (targeted ?? 0) - (before ?? 0), inputs: [] },
    { words: t('paneExplain.steps.cut'), amount: (after ?? 0) - (targeted ?? 0), inputs: [] },
  ];
  return [
    heading(t('paneExplain.steps.mainOf', { lot })),
    ...lines.filter(({ amount }, at) => at === 0 || amount !== 0),
  ];
};
