/** What the fake understands of a formula: our functions, and what people hand them. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Expression[])[] }
  /** A place, a name or a structured reference, as it is written. */
  | { readonly kind: 'reference'; readonly text: string }
  /** One of our functions, by its id. */
  | { readonly kind: 'ours'; readonly id: string; readonly given: readonly Expression[] }
  /** Anything else, which the fake does not work out. */
  | { readonly kind: 'other' };

const OURS = /^(?:_xldudf_KP_|KP\.)([A-Z0-9_]+)\(/i;
const TEXT = /^"((?:[^"]|"")*)"/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?/i;
const ERROR = /^#(?:N\/A|[A-Z0-9/]+[!?])/;
const PLACE =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?:#|:\$?[A-Z]{1,3}\$?\d+)?/iu;
const COLUMNS = /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/iu;
const STRUCTURED = /^[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]/u;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*(?!\()/u;

const OTHER: Expression = { kind: 'other' };

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  private get rest(): string {
    return this.text.slice(this.at);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    this.passBlanks();
    const found = pattern.exec(this.rest);
    if (found) this.at += found[0].length;
    return found;
  }

  private passBlanks(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  whole(): Expression {
    const found = this.expression(new Set());
    this.passBlanks();
    return this.at === this.text.length ? found : OTHER;
  }

  /** One thing, up to one of these signs; where more is done with it, it is not for the fake to work out. */
  private expression(ends: ReadonlySet<string>): Expression {
    const begin = this.at;
    const found = this.one();
    this.passBlanks();
    const next = this.text[this.at];
    if (next === undefined || ends.has(next)) return found;
    this.at = begin;
    this.pass(ends);
    return OTHER;
  }

  private one(): Expression {
    const ours = this.take(OURS);
    if (ours) return { kind: 'ours', id: (ours[1] ?? '').toUpperCase(), given: this.list() };
    const text = this.take(TEXT);
    if (text) return { kind: 'literal', value: (text[1] ?? '').replaceAll('""', '"') };
    const error = this.take(ERROR);
    if (error) return { kind: 'error', error: error[0] };
    if (this.take(/^\{/)) return this.rows();
    const flag = this.take(/^(TRUE|FALSE)\b(?!\()/i);
    if (flag) return { kind: 'literal', value: flag[0].toUpperCase() === 'TRUE' };
    const reference = this.take(STRUCTURED) ?? this.take(PLACE) ?? this.take(COLUMNS);
    if (reference) return { kind: 'reference', text: reference[0] };
    const number = this.take(NUMBER);
    if (number) return { kind: 'literal', value: asNumber(number[0]) };
    const name = this.take(NAME);
    if (name && this.text[this.at] !== '(') return { kind: 'reference', text: name[0] };
    return OTHER;
  }

  private list(): readonly Expression[] {
    if (this.take(/^\)/)) return [];
    const found: Expression[] = [];
    for (;;) {
      this.passBlanks();
      const empty = this.text[this.at] === ',' || this.text[this.at] === ')';
      found.push(empty ? { kind: 'literal', value: null } : this.expression(new Set([',', ')'])));
      if (!this.take(/^,/)) break;
    }
    this.take(/^\)/);
    return found;
  }

  private rows(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression(new Set([',', ';', '}'])));
      if (this.take(/^;/)) rows.push([]);
      else if (!this.take(/^,/)) break;
    }
    this.take(/^\}/);
    return { kind: 'rows', rows };
  }

  /** Goes on to one of these signs at the same depth. */
  private pass(ends: ReadonlySet<string>): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const quoted = TEXT.exec(this.rest);
      if (quoted) {
        this.at += quoted[0].length;
        continue;
      }
      const sign = this.text[this.at] ?? '';
      if (depth === 0 && ends.has(sign)) return;
      if ('([{'.includes(sign)) depth += 1;
      if (')]}'.includes(sign)) depth -= 1;
      this.at += 1;
    }
  }
}

const asNumber = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

/** Reads a formula with its `=`. */
export const parseFormula = (formula: string): Expression => new Reader(formula.slice(1)).whole();

/** Ids of our functions that a formula calls, wherever in it. */
export const oursIn = (formula: string): readonly string[] =>
  [...formula.replaceAll(/"(?:[^"]|"")*"/g, '""').matchAll(/(?:_xldudf_KP_|\bKP\.)([A-Z0-9_]+)\(/gi)].map(
    ([, id = '']) => id.toUpperCase(),
  );
