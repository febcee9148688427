import type { XmlElement } from '../../xml/tree';
import type { GridHighlight } from '../grid-highlight';

interface Numbered {
  readonly origin: string;
  readonly rule: XmlElement;
}

/** The priority of each rule of a sheet: by where it was read, or the rule itself where it is new. */
export interface Priorities {
  readonly of: (origin: string | null, highlight: GridHighlight | null) => string;
}

/**
 * The order in which rules count: that of the grid, in which those it did not see stand behind the one that they
 * stood behind in the file. While that order is as it was, they keep their numbers.
 */
export function priorities(highlights: readonly GridHighlight[], standing: readonly Numbered[]): Priorities {
  const before = [...standing].sort((one, other) => numberOf(one) - numberOf(other));
  const seen = new Set(highlights.map(({ origin }) => origin));
  const order: (string | GridHighlight)[] = [...highlights];
  before.forEach(({ origin }, at) => {
    if (seen.has(origin)) return;
    const earlier = before.slice(0, at).reverse();
    const behind = earlier
      .map((each) => order.findIndex((placed) => originOf(placed) === each.origin))
      .find((place) => place !== -1);
    order.splice((behind ?? -1) + 1, 0, origin);
  });
  const numbers = new Map<string | GridHighlight, number>();
  let last = 0;
  for (const each of order) {
    const had = before.find(({ origin }) => origin === originOf(each));
    last = Math.max(last + 1, had === undefined ? 0 : numberOf(had));
    numbers.set(each, last);
  }
  return {
    of: (origin, highlight) => {
      const number = highlight === null ? numbers.get(origin ?? '') : numbers.get(highlight);
      return String(number ?? last + 1);
    },
  };
}

const originOf = (placed: string | GridHighlight): string | null =>
  typeof placed === 'string' ? placed : placed.origin;

const numberOf = ({ rule }: Numbered): number => Number(rule.attributes['priority'] ?? 0);
