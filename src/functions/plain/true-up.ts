import { trueUp, type TrueUpMethod } from '../../core/true-up';
import type { ArgumentName } from '../argument/argument-name';
import { textIn } from '../argument/text-in';
import { rateIn } from './rate-in';
import { refuse } from './refuse';

const PROVISIONAL: ArgumentName = { nl: 'voorlopig', en: 'provisional' };
const DEFINITIVE: ArgumentName = { nl: 'definitief', en: 'definitive' };
const METHOD: ArgumentName = { nl: 'methode', en: 'method' };

const METHODS: Readonly<Record<string, TrueUpMethod>> = {
  multiplicative: 'multiplicative',
  multiplicatief: 'multiplicative',
  additive: 'additive',
  additief: 'additive',
};

/**
 * The true-up of an index rate that was paid provisionally, as a rate.
 * @customfunction TRUEUP
 * @param provisional The provisional rate, such as 4.7%
 * @param definitive The definitive rate, such as 5.71%
 * @param [method] multiplicative (if left out) or additive
 */
export function TRUEUP(provisional: unknown, definitive: unknown, method?: unknown): number {
  const rates = [rateIn(PROVISIONAL, provisional), rateIn(DEFINITIVE, definitive)] as const;
  return trueUp(...rates, methodIn(method));
}

const methodIn = (given: unknown): TrueUpMethod => {
  const word = textIn(METHOD, given)?.toLowerCase() ?? 'multiplicative';
  return Object.hasOwn(METHODS, word)
    ? (METHODS[word] ?? 'multiplicative')
    : refuse(METHOD, 'plainFunctions.method', { value: word });
};
