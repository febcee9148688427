import { neededNumber } from '../argument/number-in';
import { amountIn } from './amount-in';
import { loadedGrantWorld } from './loaded-grant-world';
import { COSTS, MUNICIPAL, OWN_INCOME, RESERVE } from './one-year-arguments';

/**
 * The largest cut of municipal money that an organisation survives for one year, funders that drop out included.
 * @customfunction TIPPINGCUT
 * @param municipal What the municipality gives
 * @param ownIncome What the organisation earns
 * @param costs What it costs
 * @param reserve Its free reserve
 * @param grants Funder, amount, condition, threshold and the fund it depends on; or a table with the headers of kpGrants
 */
export async function TIPPINGCUT(
  municipal: unknown,
  ownIncome: unknown,
  costs: unknown,
  reserve: unknown,
  grants: unknown[][],
): Promise<number> {
  const before = amountIn(MUNICIPAL, municipal);
  const given = {
    before,
    after: before,
    ownIncome: amountIn(OWN_INCOME, ownIncome),
    costs: amountIn(COSTS, costs),
  };
  const { figuresBefore } = await loadedGrantWorld();
  return figuresBefore({ ...given, reserve: neededNumber(RESERVE, reserve), grants }).tippingCut;
}
