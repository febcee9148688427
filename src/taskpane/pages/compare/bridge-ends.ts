import type { Layout } from '../../../workbook/layout/layout';

const TOTAL_COLUMN = 1;

/** Begin, end and what all steps between them add up to, in euros over the whole term. @param bridge what `bridgeLayout` gives */
export const bridgeEnds = ({
  rows,
}: Layout): { readonly from: number; readonly to: number; readonly difference: number } => {
  const totals = rows.slice(1).map((row) => Number(row[TOTAL_COLUMN] ?? 0));
  const steps = totals.slice(1, -1);
  return {
    from: totals[0] ?? 0,
    to: totals.at(-1) ?? 0,
    difference: steps.reduce((sum, step) => sum + step, 0),
  };
};
