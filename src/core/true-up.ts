/** How a definitive rate is laid beside the provisional one: as growth factors, or as rates. */
export type TrueUpMethod = 'multiplicative' | 'additive';

/**
 * What is still to be added for a rate that was paid provisionally; 0.016 is 1.6 %.
 * @example provisional 4.753 % and definitive 6.426 % give 1.597 %; additive 1.673 %
 */
export const trueUp = (provisional: number, definitive: number, method: TrueUpMethod): number =>
  method === 'additive' ? definitive - provisional : (1 + definitive) / (1 + provisional) - 1;
