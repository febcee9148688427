import { amountIn } from './amount-in';
import { loadedGrantWorld } from './loaded-grant-world';
import { COSTS, MUNICIPAL_AFTER, MUNICIPAL_BEFORE, OWN_INCOME } from './one-year-arguments';

/**
 * The euros that an organisation loses per euro that the municipality cuts, funders that drop out included.
 * @customfunction LEVERAGE
 * @param municipalBefore What the municipality gives before the cut
 * @param municipalAfter What it gives after the cut
 * @param ownIncome What the organisation earns
 * @param costs What it costs
 * @param grants Funder, amount, condition, threshold and the fund it depends on; or a table with the headers of kpGrants
 */
export async function LEVERAGE(
  municipalBefore: unknown,
  municipalAfter: unknown,
  ownIncome: unknown,
  costs: unknown,
  grants: unknown[][],
): Promise<unknown> {
  const before = amountIn(MUNICIPAL_BEFORE, municipalBefore);
  const after = amountIn(MUNICIPAL_AFTER, municipalAfter);
  const given = { before, after, ownIncome: amountIn(OWN_INCOME, ownIncome), costs: amountIn(COSTS, costs) };
  const { figuresAfter } = await loadedGrantWorld();
  return figuresAfter({ ...given, reserve: 0, grants }).leverage ?? '';
}
