import type { Cause, Level, Reason } from '../../../model/result';

/** Levels, causes and reasons, as people read them everywhere. */
export const verdicts = {
  level: { red: 'redt het niet', amber: 'kwetsbaar', green: 'houdt stand' } satisfies Record<Level, string>,
  colour: { red: 'rood', amber: 'oranje', green: 'groen' } satisfies Record<Level, string>,
  /** Never colour alone: every level has its own sign. */
  sign: { red: '✖', amber: '▲', green: '●' } satisfies Record<Level, string>,
  cause: {
    already: 'ook zonder korting',
    direct: 'minder geld zelf',
    cofunding: 'fondsen vallen weg',
    support: 'steun valt weg',
  } satisfies Record<Cause, string>,
  reason: {
    reserves: 'de reserve raakt op',
    tipping: 'kan weinig verdere korting dragen',
    leverage: 'verliest veel per bezuinigde euro',
    buffer: 'reserve van minder dan een maand',
    liquidity: 'kan fondsen niet voorschieten',
    ownIncome: 'moet te veel zelf verdienen',
    cofundingLost: 'verliest een fonds',
  } satisfies Record<Reason, string>,
  bufferOwnLimit: 'reserve van minder dan {{limit}}',
  reference: 'zonder korting',
};
