import type { SameKeys } from '../same-keys';
import type { verdicts as dutch } from '../nl/verdicts';

export const verdicts: SameKeys<typeof dutch> = {
  level: { red: 'does not make it', amber: 'vulnerable', green: 'holds' },
  colour: { red: 'red', amber: 'amber', green: 'green' },
  sign: { red: '✖', amber: '▲', green: '●' },
  cause: {
    already: 'without the cut too',
    direct: 'less money by itself',
    cofunding: 'funds drop out',
    support: 'support drops out',
  },
  reason: {
    reserves: 'its reserve runs out',
    tipping: 'can bear little further cut',
    leverage: 'loses much per euro cut',
    buffer: 'reserve of less than a month',
    liquidity: 'cannot advance what funds pay later',
    ownIncome: 'has to earn too much itself',
    cofundingLost: 'loses a fund',
  },
  bufferOwnLimit: 'reserve of less than {{limit}}',
  reference: 'without the cut',
};
