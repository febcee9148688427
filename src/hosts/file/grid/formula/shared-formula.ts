import { LAST_COLUMN, LAST_ROW } from '../../../../workbook/area';
import { mappedReferences, SAME } from './mapped-references';
import { referenceArea, referenceText } from './reference-area';

/** References wrap around the edges of a sheet, as in the file format (§18.17.2.1). */
const shifted = (place: number, by: number, last: number): number =>
  ((((place - 1 + by) % last) + last) % last) + 1;

/** A formula as it reads so many rows and columns further on: what is not fixed with `$` goes along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return mappedReferences(formula, {
    ...SAME,
    area: (text) => {
      const reference = referenceArea(text);
      if (reference === null) return text;
      const { area, form, fixed } = reference;
      const [first, last] = fixed;
      const row = (place: number, end: { readonly row: boolean }): number =>
        end.row || form === 'columns' ? place : shifted(place, rows, LAST_ROW);
      const column = (place: number, end: { readonly column: boolean }): number =>
        end.column || form === 'rows' ? place : shifted(place, columns, LAST_COLUMN);
      return referenceText(reference, {
        top: row(area.top, first),
        left: column(area.left, first),
        bottom: row(area.bottom, last),
        right: column(area.right, last),
      });
    },
  });
}
