import { fewestParts } from './named-functions';
import { refuse } from './refusal';
import type { Token } from './token';

/** Brackets that are open: those of a function, or those that only hold things together. */
interface Open {
  readonly fewest: number | null;
  commas: number;
  /** A comma that may be a decimal sign. */
  doubtful: DecimalComma | null;
}

interface DecimalComma {
  readonly at: number;
  readonly text: string;
  readonly instead: string;
}

/**
 * Refuses commas that a Dutch reader may have meant as a decimal sign. `1,2` always outside a function; within one
 * only where the function could also do with a part less, since `max(reserve,0)` cannot mean anything else.
 */
export const refuseDecimalCommas = (tokens: readonly Token[]): void => {
  const open: Open[] = [];
  tokens.forEach((token, index) => {
    if (token.text === '(') open.push(opened(tokens[index - 1]));
    else if (token.text === ',') noteComma(open.at(-1), decimalComma(tokens, index));
    else if (token.text === ')') {
      const closed = open.pop();
      if (closed?.fewest != null && closed.commas >= closed.fewest) refuseDoubtful(closed.doubtful);
    }
  });
};

const opened = (before: Token | undefined): Open => ({
  fewest: before?.kind === 'function' ? fewestParts(before.text) : null,
  commas: 0,
  doubtful: null,
});

const noteComma = (inside: Open | undefined, decimal: DecimalComma | null): void => {
  if (inside?.fewest == null) {
    refuseDoubtful(decimal);
    return;
  }
  inside.commas += 1;
  inside.doubtful ??= decimal;
};

const refuseDoubtful = (doubtful: DecimalComma | null): void => {
  if (doubtful !== null) refuse('decimal-comma', doubtful, doubtful);
};

/** The number that a comma makes of those on either side of it; null where they do not touch it. */
const decimalComma = (tokens: readonly Token[], index: number): DecimalComma | null => {
  const [before, comma, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || comma === undefined || after === undefined) return null;
  if (!/^\d+$/.test(before.text) || !/^\d+$/.test(after.text)) return null;
  if (before.at + before.text.length !== comma.at || comma.at + 1 !== after.at) return null;
  return {
    at: before.at,
    text: `${before.text},${after.text}`,
    instead: `${before.text}.${after.text}`,
  };
};
