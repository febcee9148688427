import { budgetReconciliations, savingReconciliations } from './budget-reconciliations';
import {
  countReconciliations,
  moneyReconciliations,
  potReconciliations,
} from './organisation-reconciliations';
import type { Reconciliation } from './reconciliation';
import type { Outcome } from './shown';

/** Everything that must agree, over the sheets that show the chosen scenario. */
export const reconciliations = (outcome: Outcome): readonly Reconciliation[] => [
  ...(outcome.told.model.tables.lots.length === 0 ? [] : budgetReconciliations(outcome)),
  ...savingReconciliations(outcome),
  ...moneyReconciliations(outcome),
  ...potReconciliations(outcome),
  ...countReconciliations(outcome),
];
