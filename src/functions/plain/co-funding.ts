import { choiceLabel } from '../../i18n/choice-label';
import { cellText } from '../../i18n/cell-text';
import type { GrantPayment } from '../../model/grant-payments';
import { numberIn } from '../argument/number-in';
import { answerLanguage } from '../session';
import { amountIn } from './amount-in';
import { loadedGrantWorld } from './loaded-grant-world';
import { COSTS, MUNICIPAL, MUNICIPAL_BEFORE, OWN_INCOME } from './one-year-arguments';

/**
 * Which funders pay in one year, and in which round the others drop out: the domino effect of one organisation.
 * @customfunction COFUNDING
 * @param municipal What the municipality gives
 * @param ownIncome What the organisation earns
 * @param costs What it costs
 * @param grants Funder, amount, condition, threshold and the fund it depends on; or a table with the headers of kpGrants
 * @param [municipalBefore] What the municipality gave before; the same if left out
 */
export async function COFUNDING(
  municipal: unknown,
  ownIncome: unknown,
  costs: unknown,
  grants: unknown[][],
  municipalBefore?: unknown,
): Promise<unknown[][]> {
  const after = amountIn(MUNICIPAL, municipal);
  const before =
    numberIn(MUNICIPAL_BEFORE, municipalBefore) === null
      ? after
      : amountIn(MUNICIPAL_BEFORE, municipalBefore);
  const given = { before, after, ownIncome: amountIn(OWN_INCOME, ownIncome), costs: amountIn(COSTS, costs) };
  const { paymentsIn } = await loadedGrantWorld();
  return laidOut(paymentsIn({ ...given, reserve: 0, grants }));
}

const laidOut = (payments: readonly GrantPayment[]): unknown[][] => {
  const t = cellText(answerLanguage());
  return [
    [
      t('results.columns.funder'),
      t('plainFunctions.columns.pays'),
      t('results.columns.amount'),
      t('results.columns.round'),
      t('results.columns.required'),
      t('results.columns.actual'),
    ],
    ...payments.map(({ funder, paid, lost }) => [
      funder,
      choiceLabel('yesNo', String(lost === null), answerLanguage()),
      paid,
      lost?.round ?? '',
      lost?.required ?? '',
      lost?.actual ?? '',
    ]),
  ];
};
