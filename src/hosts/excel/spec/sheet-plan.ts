import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import type { Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { checkSpecs } from '../../../workbook/spec/check-specs';
import { placedCells, type PlacedCell } from './placed-cells';
import { placedRules, type PlacedRule } from './validation';

/** A sheet as it will be written, with everything that can be known without the workbook. */
export interface SheetPlan {
  readonly spec: SheetSpec;
  readonly cells: readonly PlacedCell[];
  readonly rules: readonly PlacedRule[];
  /** Around all its cells; null for a sheet without any. */
  readonly area: Area | null;
}

const LONGEST_FOOTER = 200;

const areaOf = (cells: readonly PlacedCell[]): Area | null =>
  cells.length === 0
    ? null
    : cells.reduce(
        (sum: Area, { row, column }) => ({
          top: Math.min(sum.top, row),
          left: Math.min(sum.left, column),
          bottom: Math.max(sum.bottom, row),
          right: Math.max(sum.right, column),
        }),
        { top: Infinity, left: Infinity, bottom: 0, right: 0 },
      );

const checkRanges = ({ name, highlights, charts, print }: SheetSpec): void => {
  const ranges = [
    ...highlights.map(({ range }) => range),
    ...charts.flatMap(({ categories, series }) => [
      categories,
      ...series.flatMap(({ values, nameCell }) => (nameCell === undefined ? [values] : [values, nameCell])),
    ]),
  ];
  const wrong = ranges.find((range) => parsedArea(range) === null);
  if (wrong !== undefined) throw new BrokenSpec(`${name}: ${wrong} is no range`);
  if (print.footer.length > LONGEST_FOOTER)
    throw new BrokenSpec(`${name}: a footer of ${print.footer.length} characters`);
};

/** Throws `BrokenSpec` for sheets that no workbook can hold; then nothing has been written. */
export const sheetPlans = (specs: readonly SheetSpec[]): readonly SheetPlan[] => {
  checkSpecs(specs);
  return specs.map((spec) => {
    checkRanges(spec);
    const cells = placedCells(spec);
    return { spec, cells, rules: placedRules(spec), area: areaOf(cells) };
  });
};
