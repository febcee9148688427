import { evaluatorOf } from '../../model/evaluate';
import type { Grant, Model, Scenario } from '../../model/model';
import { rate } from '../../core/unit';
import type { Told } from '../explanation/told';
import { isUnknown } from './conditions';

/** The largest cut that is survived if every unknown condition is as mild, or as strict, as it may be. */
export interface ConditionReadings {
  /** The funds of which nobody knows the condition yet. */
  readonly funders: readonly string[];
  /** They pay as long as the municipality gives anything. */
  readonly mild: number;
  /** They stop at any cut. */
  readonly strict: number;
}

const READINGS = {
  mild: { condition: 'any', threshold: 0 },
  strict: { condition: 'retained', threshold: 1 },
} as const;

/** The funds of an organisation of which the condition is not known yet. @param position of the organisation */
const unknownFunders = ({ scenario }: Told, position: number): readonly string[] => [
  ...new Set(
    scenario.tables.grants
      .filter((grant) => grant.organisation === position && isUnknown(grant))
      .map(({ funder }) => funder),
  ),
];

/** Both readings side by side; null where every condition is known. Works the model out twice more. */
export const conditionReadings = (base: Told, position: number): ConditionReadings | null => {
  const funders = unknownFunders(base, position);
  if (funders.length === 0) return null;
  return {
    funders,
    mild: tippingRead(base, position, 'mild'),
    strict: tippingRead(base, position, 'strict'),
  };
};

const tippingRead = ({ model, scenario }: Told, position: number, reading: keyof typeof READINGS): number => {
  const readAs = (grant: Grant): Grant =>
    grant.organisation === position && isUnknown(grant) ? withCondition(grant, READINGS[reading]) : grant;
  const tables = { ...scenario.tables, grants: scenario.tables.grants.map(readAs) };
  const read: Model = {
    ...model,
    tables: { ...model.tables, grants: model.tables.grants.map(readAs) },
  };
  const asked: Scenario = { ...scenario, tables, levers: { ...scenario.levers, cut: rate(0) } };
  const result = evaluatorOf(read, model.limits).evaluate(asked).result.organisations[position];
  if (result === undefined) throw new RangeError(`No organisation ${position}`);
  return result.tippingCut;
};

/** Every field is written out: what kernels read must all have the same shape. */
const withCondition = (
  grant: Grant,
  { condition, threshold }: (typeof READINGS)[keyof typeof READINGS],
): Grant => ({
  organisation: grant.organisation,
  from: grant.from,
  to: grant.to,
  funder: grant.funder,
  amount: grant.amount,
  condition,
  threshold,
  dependsOn: grant.dependsOn,
  maxShare: grant.maxShare,
  term: grant.term,
  lag: grant.lag,
  recovers: grant.recovers,
  advance: grant.advance,
  withdrawalProbability: grant.withdrawalProbability,
});
