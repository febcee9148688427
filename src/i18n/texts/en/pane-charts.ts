import type { SameKeys } from '../same-keys';
import type { paneCharts as dutch } from '../nl/pane-charts';

/** The charts in the pane. */
export const paneCharts: SameKeys<typeof dutch> = {
  section: 'Charts',
  show: 'Show charts',
  hide: 'Hide charts',
  showTable: 'Show table',
  hideTable: 'Hide table',
  copy: 'Copy as picture',
  copied: {
    clipboard: 'The picture is on the clipboard.',
    file: 'The picture has been saved as a file.',
    failed: 'The picture could not be made. Copy the table instead.',
  },
  year: 'Year',
  cascade: {
    title: 'What drops out in each round',
    about: 'Bars by round: the money of funds that drops out in that round.',
    before: 'decided before',
    round: 'round {{round}}',
    lost: 'drops out',
    corner: 'Round',
  },
  targets: {
    title: 'Efficiency targets by year',
    about: 'Steps by year: what the targets ask, and how much of that is still open.',
    asked: 'asked of the lots',
    open: 'not found or not given to anyone yet',
  },
  bridge: {
    title: 'From one scenario to the other',
    about: 'Bars from above to below: the start, each step up or down, and the end.',
  },
  leverage: {
    title: 'Who can bear little and loses much?',
    about:
      'A sign for each organisation. Left: it can bear only a small cut. High: it loses much for each euro that the municipality saves. The dashed line is the cut of this scenario.',
    across: 'Can bear a cut of →',
    up: '↑ Loss per euro saved (€)',
  },
};
