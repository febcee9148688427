import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Evaluator } from '../../model/evaluate';
import type { Levers, Scenario } from '../../model/model';
import type { OrganisationResult, Result, Series } from '../../model/result';
import type { Told } from '../explanation/told';
import { euroColumn, layoutOf, sum, sumOfSeries, textColumn, totalAndYears, type Layout } from './layout';
import { scenarioWord } from './scenario-word';

/** The steps in the order in which they are taken; the first three are levers, switched one after the other. */
const BRIDGE_STEPS = [
  'indexation',
  'targets',
  'cut',
  'otherMunicipal',
  'grants',
  'support',
  'own',
  'transition',
] as const;
type Step = (typeof BRIDGE_STEPS)[number];

/**
 * KP.BRIDGE: from what all organisations together receive in one scenario to what they receive in another, over the
 * whole term and by year, in euros: start, steps and end, and the steps add up to the difference.
 *
 * What the municipality gives is taken apart by lever: on top of the first scenario come the withheld indexation of
 * the second, then its targets, then its cut. What then still differs (pass-through, who is out of the plan, replaced
 * inputs) is one step. The other steps are the differences in what funds, other organisations, customers and the
 * transition budget give, whatever brings them about.
 */
export const bridgeLayout = (
  { first, second }: { readonly first: Told; readonly second: Told },
  evaluator: Evaluator,
  language: Language,
): Layout => {
  const t = cellText(language);
  const [before, after] = [first.evaluation.result, second.evaluation.result];
  const { years } = before;
  const steps = { ...leverSteps(first, second, evaluator), ...sourceSteps(before, after) };
  const row = (label: string, values: Series) => [label, sum(values), ...values];
  const end = (result: Result) =>
    row(
      t('results.bridge.received', { scenario: scenarioWord(result.scenario, language) }),
      received('income', result),
    );
  return layoutOf(
    [t('results.columns.step'), t('results.columns.total'), ...years],
    [end(before), ...BRIDGE_STEPS.map((step) => row(t(`results.bridge.${step}`), steps[step])), end(after)],
    [textColumn, ...totalAndYears(years, euroColumn)],
  );
};

type Source = keyof OrganisationResult &
  ('municipal' | 'grants' | 'support' | 'own' | 'transition' | 'income');

const received = (source: Source, { organisations, years }: Result): Series =>
  sumOfSeries(
    organisations.map((each) => each[source]),
    years,
  );

const less = (one: Series, other: Series): Series => one.map((value, y) => value - (other[y] ?? 0));

const sourceSteps = (
  before: Result,
  after: Result,
): Pick<Record<Step, Series>, 'grants' | 'support' | 'own' | 'transition'> => {
  const step = (source: Source): Series => less(received(source, after), received(source, before));
  return {
    grants: step('grants'),
    support: step('support'),
    own: step('own'),
    transition: step('transition'),
  };
};

type LeverStep = 'indexation' | 'targets' | 'cut' | 'otherMunicipal';

const leverSteps = (first: Told, second: Told, evaluator: Evaluator): Record<LeverStep, Series> => {
  const [indexed, targeted, cut] = betweenScenarios(first.scenario, second.scenario).map((scenario) =>
    received('municipal', evaluator.evaluate(scenario).result),
  );
  const [start, end] = [first, second].map(({ evaluation }) => received('municipal', evaluation.result));
  if (!indexed || !targeted || !cut || !start || !end)
    throw new RangeError('A bridge has three steps between two ends');
  return {
    indexation: less(indexed, start),
    targets: less(targeted, indexed),
    cut: less(cut, targeted),
    otherMunicipal: less(end, cut),
  };
};

/** The first scenario with one lever more of the second in each. */
const betweenScenarios = (first: Scenario, second: Scenario): readonly Scenario[] => {
  const { indexationWithheld, targetFactor, allot, cut, cutFrom, cutPhase } = second.levers;
  const indexed: Levers = { ...first.levers, indexationWithheld };
  const targeted: Levers = { ...indexed, targetFactor, allot };
  const cutToo: Levers = { ...targeted, cut, cutFrom, cutPhase };
  const targets = { ...first.tables, targets: second.tables.targets };
  const between = (levers: Levers, tables: Scenario['tables']): Scenario => ({
    name: `${first.name} → ${second.name}`,
    place: first.place,
    levers,
    tables,
    changesOrganisations: first.changesOrganisations,
  });
  return [between(indexed, first.tables), between(targeted, targets), between(cutToo, targets)];
};
