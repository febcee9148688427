import { ORGANISATION_LINES } from '../layout/organisation-layout';
import { below, multiYearPlaces, right, type Place } from './places';
import type { Outcome } from './shown';

/** The cell with the label of a line of all organisations together. */
export const organisationsPlace = (
  line: (typeof ORGANISATION_LINES)[number],
  outcome: Pick<Outcome, 'told'>,
): Place => right(below(multiYearPlaces(outcome).organisations, ORGANISATION_LINES.indexOf(line) + 1), 1);
