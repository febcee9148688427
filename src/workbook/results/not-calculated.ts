import { formatDate } from '../../i18n/format';
import type { CellSpec } from '../spec/sheet-spec';
import { formulaCell, inScenario } from './cells';
import { absolute, onSheet, PLACES, type Place } from './places';
import type { Outcome, Shown } from './shown';

const asText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * `verdict`, unless a function that looks at the model and at the scenario gives an error, so that a change in either
 * brings it to light. `#NAME?` (error 5) says that the program does not know our functions: nothing has then been
 * calculated anew. Any other error is the model's own, and not all is right. `SUM` makes one cell of the answer and
 * passes its error on as it is.
 */
export const verdictIfCalculated = (verdict: string, shown: Shown): string => {
  const { t } = shown;
  const answer = `SUM(${inScenario('TOTALS', shown, PLACES.checks.scenario)})`;
  const wrong = `IF(IFERROR(ERROR.TYPE(${answer})=5,FALSE),${asText(t('resultSheets.checks.notCalculated'))},${asText(t('resultSheets.checks.notAllFine'))})`;
  return `IF(ISERROR(${answer}),${wrong},${verdict})`;
};

/** `value`, or the text `instead` where nothing has been calculated anew. */
export const unlessNotCalculated = (value: string, instead: string, { language, t }: Outcome): string => {
  const verdict = onSheet('checks', absolute(PLACES.checks.verdict), language);
  return `IF(${verdict}=${asText(t('resultSheets.checks.notCalculated'))},${asText(instead)},${value})`;
};

/** Of which day and scenario the figures are, where they have not been calculated anew. */
export const staleNote = ({ input, language, scenario, t }: Outcome): string =>
  t('resultSheets.checks.stale', { date: formatDate(input.date, language), scenario });

/** That sentence in a cell of its own, in which nothing stands as long as all is calculated. */
export const staleNoteAt = (place: Place, outcome: Outcome): CellSpec =>
  formulaCell(place, {
    formula: unlessNotCalculated('""', staleNote(outcome), outcome),
    value: '',
    style: 'label',
  });
