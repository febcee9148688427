import type { SheetSpec } from '../spec/sheet-spec';
import { cascadeSheet } from './cascade-sheet';
import { checksSheet } from './checks-sheet';
import { comparisonSheet } from './comparison-sheet';
import { councilSheet } from './council-sheet';
import { multiYearSheet } from './multi-year-sheet';
import { agrees } from './reconciliation';
import { reconciliations } from './reconciliations';
import type { ResultInput } from './result-input';
import { outcomeOf, type Shown } from './shown';
import { vulnerabilitySheet } from './vulnerability-sheet';

/**
 * The sheets with results, in tab order: live formulas of our functions with the values they now give. Throws
 * `RangeError` where the reference or the scenario to show has not been worked out.
 */
export const resultSheets = (input: ResultInput): readonly SheetSpec[] => {
  const outcome = outcomeOf(input);
  const shown: Shown = { ...outcome, fine: reconciliations(outcome).every(agrees) };
  return [
    multiYearSheet(shown),
    vulnerabilitySheet(shown),
    cascadeSheet(shown),
    comparisonSheet(shown),
    councilSheet(shown),
    checksSheet(shown),
  ];
};
