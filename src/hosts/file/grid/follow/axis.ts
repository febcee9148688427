/** Where rows (or columns) that were there before are now; null for one that was taken out. */
export type Axis = (place: number) => number | null;

/** How often each new place was seen for an old one. */
export type Votes = ReadonlyMap<number, ReadonlyMap<number, number>>;

interface Pair {
  readonly before: number;
  readonly now: number;
}

/** The first and the last place of a stretch, of which parts may be gone; null where all of it is. */
type Stretch = (first: number, last: number) => readonly [number, number] | null;

export interface Follower {
  readonly still: boolean;
  readonly place: Axis;
  readonly stretch: Stretch;
}

/** Most cells decide; where as many stayed as went, they stayed (the others are copies). */
function wonBy(before: number, counts: ReadonlyMap<number, number>): number {
  let won = before;
  let most = counts.get(before) ?? 0;
  for (const [now, count] of counts) {
    if (count > most) [won, most] = [now, count];
  }
  return won;
}

/**
 * Places are matched in their order, the first with the first and so on. For rows that went in or out that is
 * where their cells are; for rows that were sorted or dragged among each other it leaves the whole in its place,
 * so that what is laid over them, such as the range of a chart, still covers them all.
 */
function pairsOf(votes: Votes): readonly Pair[] {
  const olds = [...votes.keys()].sort((one, other) => one - other);
  const nows = olds
    .map((before) => wonBy(before, votes.get(before) ?? new Map<number, number>()))
    .sort((one, other) => one - other);
  return olds.map((before, at) => ({ before, now: nows[at] ?? before }));
}

/** The place, from 0, of the last pair that begins at or before; -1 if there is none. */
function lastUpTo(pairs: readonly Pair[], place: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.before ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Follows rows or columns by the cells in them. Places without a cell go along with the nearest before them;
 * where that would bring them past the next, they were taken out.
 */
export function follower(votes: Votes, end: number): Follower {
  const pairs = pairsOf(votes);
  const found = (place: number): { readonly now: number; readonly next: Pair | undefined } => {
    const at = lastUpTo(pairs, place);
    const pair = pairs[at];
    const shift = pair === undefined ? 0 : pair.now - pair.before;
    return { now: place === end ? end : Math.min(end, place + shift), next: pairs[at + 1] };
  };
  const isGone = ({ now, next }: ReturnType<typeof found>): boolean => next !== undefined && now >= next.now;
  return {
    still: pairs.every(({ before, now }) => before === now),
    place: (place) => {
      const answer = found(place);
      return isGone(answer) ? null : answer.now;
    },
    stretch: (first, last) => {
      const from = found(first);
      const to = found(last);
      const top = isGone(from) ? (from.next?.now ?? from.now) : from.now;
      const bottom = isGone(to) ? (to.next?.now ?? to.now) - 1 : to.now;
      return top <= bottom ? [top, bottom] : null;
    },
  };
}
