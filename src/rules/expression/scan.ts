import type { FaultKind } from '../../model/expression';
import { refuse, type Spot } from './refusal';

/** A number, a name or a sign, with its place. */
export interface Part extends Spot {
  readonly kind: 'number' | 'name' | 'sign';
}

const LONGEST = 500;

const SPACE = /[ \t\r\n\u00a0]+/y;
const KINDS: readonly (readonly [Part['kind'], RegExp])[] = [
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[A-Za-z_]\w*/y],
  ['sign', /<=|>=|==|!=|[-<>+*/^?:,()]/y],
];

/** What people write out of habit. */
const HABITS: readonly (readonly [FaultKind, RegExp, instead?: string])[] = [
  ['unequal-sign', /<>/y, '!='],
  ['equals-sign', /=(?!=)/y],
  ['semicolon', /;/y],
  ['quotation', /["'`‘’“”]/y],
];

/** `10.000`, `1.500` and `1.234.567`: thousands in the Dutch way. `1.035` is a number with decimals. */
const THOUSANDS = /(?:\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{1,2}\.\d{3}|[1-9]\.\d{2}0)(?![\d.])/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** An expression as its parts; whatever is not of a kind that is allowed is refused with its place. */
export const scan = (text: string): readonly Part[] => {
  if (text.length > LONGEST) refuse('too-long', null);
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space === null) parts.push(partAt(text, at, parts.at(-1)));
    at += space?.length ?? parts.at(-1)?.text.length ?? 1;
  }
  return parts;
};

const partAt = (text: string, at: number, before: Part | undefined): Part => {
  refuseHabits(text, at, before);
  for (const [kind, pattern] of KINDS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return { kind, at: at + 1, text: found };
  }
  return refuse('character', { at: at + 1, text: characterAt(text, at) });
};

const refuseHabits = (text: string, at: number, before: Part | undefined): void => {
  const thousands = matchAt(THOUSANDS, text, at);
  if (thousands !== null)
    refuse('grouped-number', { at: at + 1, text: thousands }, { instead: thousands.replaceAll('.', '') });
  if (text[at] === '%' && before?.kind === 'number')
    refuse(
      'percentage',
      { at: before.at, text: text.slice(before.at - 1, at + 1) },
      { instead: String(Number(before.text) / 100) },
    );
  for (const [fault, pattern, instead] of HABITS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) refuse(fault, { at: at + 1, text: found }, { instead: instead ?? null });
  }
};

/** A whole character, also one that takes two places. */
const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
