import type { Gaps } from '../gaps';

/** The kinds of icon sets, which the grid looks for under an older name. */
export const sheet: Gaps['sheet'] = {
  cf: {
    iconSet: {
      direction: 'Richting',
      shape: 'Vormen',
      mark: 'Markeringen',
      rank: 'Waarderingen',
    },
  },
};
