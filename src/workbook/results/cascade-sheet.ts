import { cascadeLayout } from '../layout/cascade-layout';
import { storiesLayout } from '../layout/stories-layout';
import type { SheetSpec } from '../spec/sheet-spec';
import { inScenario, spill, textCell } from './cells';
import { area, below, FAR_DOWN, onSheet, PLACES } from './places';
import { footerOf, levelHighlights, resultSheet, sheetHead } from './sheet-head';
import type { Shown } from './shown';

const { stories: STORIES, events: EVENTS } = PLACES.cascade;

/**
 * The stories, a gap, and the events. The second part is a little wider than the first with the gap, by less than
 * its first column: so paper two pages wide is divided between them.
 */
const WIDTHS = [18, 34, 150, 12, 7, 10, 24, 18, 17, 20, 12, 12, 12, 86];

/** Domino-effect: the cascade in words per organisation, and beside it every event. The two print apart. */
export const cascadeSheet = (shown: Shown): SheetSpec => {
  const { told, language, t } = shown;
  return resultSheet('cascade', shown, {
    columnWidths: WIDTHS,
    frozen: { rows: EVENTS.row, columns: 0 },
    cells: [
      ...sheetHead('cascade', shown),
      {
        ...textCell({ row: 5, column: 1 }, t('resultSheets.cascade.toEvents'), 'label'),
        link: onSheet('cascade', area(EVENTS, EVENTS), language),
      },
      textCell(below(STORIES, -1), t('resultSheets.cascade.stories'), 'label'),
      textCell(below(EVENTS, -1), t('resultSheets.cascade.events'), 'label'),
    ],
    spills: [
      spill(STORIES, inScenario('STORIES', shown), storiesLayout(told, language)),
      spill(EVENTS, inScenario('CASCADE', shown), cascadeLayout(told, null, language)),
    ],
    charts: [],
    highlights: levelHighlights(area(STORIES, below(STORIES, FAR_DOWN)), shown),
    print: { orientation: 'landscape', pagesWide: 2, titleRows: '8:8', footer: footerOf('cascade', shown) },
  });
};
