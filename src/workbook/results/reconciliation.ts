import { reaches } from '../../core/reaches';
import type { Texts } from '../../i18n/texts';
import type { TextKey } from '../../i18n/translate';
import { absolute, absoluteArea, FAR_RIGHT, onSheet, right, type Place } from './places';
import type { Outcome } from './shown';

/** Two ways to one number, each as a formula with what it now gives. */
export interface Reconciliation {
  readonly name: keyof Texts['resultSheets']['check'];
  readonly found: Side;
  readonly expected: Side;
}

export interface Side {
  readonly formula: string;
  readonly value: number;
}

/** The two are one amount. */
export const agrees = ({ found, expected }: Reconciliation): boolean =>
  reaches(found.value, expected.value) && reaches(expected.value, found.value);

export const checkText = (name: Reconciliation['name']): TextKey => `resultSheets.check.${name}`;

/** The cell of a total, or of anything else, on the multi-year sheet. */
export const onMultiYear = (place: Place, { language }: Outcome): string =>
  onSheet('multiYear', absolute(place), language);

/** The years of a line on the multi-year sheet, as many as there may come to be. */
export const along = (label: Place, outcome: Outcome): string =>
  onSheet('multiYear', absoluteArea(right(label, 2), right(label, FAR_RIGHT)), outcome.language);
