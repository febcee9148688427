import type { Evaluation } from '../model/evaluate';
import type { RiskRule, Scenario } from '../model/model';
import type { Problem } from '../model/problem';
import type { Level, OrganisationResult, Result } from '../model/result';
import { answerOf, type LogicalTerm } from './expression/term';
import { figuresOf } from './figures';

/** A rule ready to be asked. */
export interface ReadyRule {
  readonly rule: RiskRule;
  readonly term: LogicalTerm;
}

/** How many organisations a warning names. */
const MOST_NAMED = 5;

/**
 * An answer with the user's own rules in it: those that hold are reasons by their names, and raise the level; what
 * cannot be worked out is a warning. Rules change nothing else, and never make anything better.
 */
export const withRules = (
  evaluation: Evaluation,
  scenario: Scenario,
  rules: readonly ReadyRule[],
): Evaluation => {
  const notComputed = new Map<RiskRule, string[]>();
  const organisations = evaluation.result.organisations.map((organisation, position) => {
    const inputs = scenario.tables.organisations[position];
    if (inputs === undefined) throw new RangeError(`No organisation ${position}`);
    const figures = figuresOf(organisation, inputs);
    const holding: RiskRule[] = [];
    for (const { rule, term } of rules) {
      const answer = answerOf(term, figures);
      if (answer === true) holding.push(rule);
      if (answer === 'not-computable')
        notComputed.set(rule, [...(notComputed.get(rule) ?? []), organisation.organisation]);
    }
    return withReasons(organisation, holding);
  });
  const warnings = [...notComputed].map(([rule, names]) => notComputedProblem(rule, scenario, names));
  return {
    ...evaluation,
    result: withOrganisations(evaluation.result, organisations),
    problems: [...evaluation.problems, ...warnings],
  };
};

const withReasons = (organisation: OrganisationResult, holding: readonly RiskRule[]): OrganisationResult =>
  holding.length === 0
    ? organisation
    : {
        ...organisation,
        level: raised(organisation.level, holding),
        reasons: [...organisation.reasons, ...holding.map(({ name }) => name)],
      };

const raised = (level: Level, holding: readonly RiskRule[]): Level =>
  level === 'red' || holding.some((rule) => rule.level === 'red') ? 'red' : 'amber';

const withOrganisations = (result: Result, organisations: readonly OrganisationResult[]): Result => {
  const count = (level: Level): number => organisations.filter((each) => each.level === level).length;
  return {
    ...result,
    organisations,
    totals: {
      ...result.totals,
      levels: { red: count('red'), amber: count('amber'), green: count('green') },
    },
  };
};

const notComputedProblem = (rule: RiskRule, scenario: Scenario, names: readonly string[]): Problem => ({
  ...rule.place,
  severity: 'warning',
  code: 'rule-not-computed',
  value: rule.expression,
  details: {
    rule: rule.name,
    scenario: scenario.name,
    organisations: `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`,
    count: names.length,
  },
});
