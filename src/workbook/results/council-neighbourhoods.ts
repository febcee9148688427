import {
  hasNeighbourhoods,
  MOST_NEIGHBOURHOODS,
  neighbourhoodsLayout,
} from '../layout/neighbourhoods-layout';
import type { CellSpec, SpillSpec } from '../spec/sheet-spec';
import { inScenario, spill, textCell } from './cells';
import { below, type Place } from './places';
import type { Outcome, Shown } from './shown';

/** A heading, what need is, the header, the neighbourhoods with the others together, and an empty row. */
const ROWS = 2 + 1 + MOST_NEIGHBOURHOODS + 1 + 1;

/** Rows that the neighbourhoods take on the page; none where nobody has filled in whom organisations reach. */
export const neighbourhoodRows = ({ told }: Pick<Outcome, 'told'>): number =>
  hasNeighbourhoods(told.evaluation.result) ? ROWS : 0;

/** What neighbourhoods and groups notice, from its heading down. */
export const councilNeighbourhoods = (
  place: Place,
  shown: Shown,
): { readonly cells: readonly CellSpec[]; readonly spills: readonly SpillSpec[] } => {
  const { told, t, language } = shown;
  if (neighbourhoodRows(shown) === 0) return { cells: [], spills: [] };
  return {
    cells: [
      textCell(place, t('resultSheets.council.neighbourhoods'), 'label'),
      textCell(below(place, 1), t('resultSheets.council.need'), 'subtitle'),
    ],
    spills: [
      spill(
        below(place, 2),
        inScenario('NEIGHBOURHOODS', shown),
        neighbourhoodsLayout(told.evaluation.result, language),
      ),
    ],
  };
};
