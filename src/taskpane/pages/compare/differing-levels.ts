import type { Layout } from '../../../workbook/layout/layout';

/** More than anybody reads in a pane; the sheet has them all. */
const MOST_SHOWN = 40;

export interface DifferingLevels {
  /** Those that differ, as many as the pane shows. */
  readonly shown: Layout;
  readonly more: number;
  readonly same: number;
}

/** The organisations whose level is not the same in all scenarios. @param levels what `levelsLayout` gives */
export const differingLevels = (levels: Layout): DifferingLevels => {
  const [header = [], ...rows] = levels.rows;
  const differing = rows.filter(([, ...words]) => new Set(words).size > 1);
  const shown = differing.slice(0, MOST_SHOWN);
  return {
    shown: { rows: [header, ...shown], columns: levels.columns },
    more: differing.length - shown.length,
    same: rows.length - differing.length,
  };
};
