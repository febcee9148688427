const TOKEN =
  /(?<space>\s+)|(?<text>"(?:[^"]|"")*")|(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\[][\p{L}\p{N}_.\\[\]:]*)!)|(?<error>#(?:N\/A|[A-Z]+\/?[A-Z0-9]*[!?]))|(?<constant>\{[^{}]*\})|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?)|(?<name>[\p{L}_\\$][\p{L}\p{N}_.\\$?]*)|(?<brackets>\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])|(?<operator><=|>=|<>|[-+*/^&=<>:,%#@()])/uy;

type Kind = 'space' | 'text' | 'sheet' | 'error' | 'constant' | 'number' | 'name' | 'brackets' | 'operator';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/** The pieces of a formula; null where something is no piece of any formula. */
function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const found = TOKEN.exec(formula);
    const [kind, text] =
      Object.entries(found?.groups ?? {}).find(([, each]) => (each as unknown) !== undefined) ?? [];
    if (kind === undefined || text === undefined) return null;
    tokens.push({ kind: kind as Kind, text });
  }
  return tokens;
}

/** Reads a formula from left to right and remembers what may come next. */
class Reading {
  /** The brackets that are open, and whether each is that of a function. */
  private readonly open: boolean[] = [];
  private wantsValue = true;
  private spaced = false;
  private mayCall = false;
  private mayBeEmpty = false;

  /** Takes the next token; false where it cannot stand there. */
  takes({ kind, text }: Token): boolean {
    if (kind === 'space') {
      this.spaced = true;
      return true;
    }
    const fits = kind === 'operator' ? this.operator(text) : this.value(kind);
    this.spaced = false;
    return fits;
  }

  get isWhole(): boolean {
    return !this.wantsValue && this.open.length === 0;
  }

  private value(kind: Kind): boolean {
    const continues = kind === 'brackets' && this.mayCall;
    // A space between two references is what they share.
    if (!this.wantsValue && !continues && !this.spaced) return false;
    this.wantsValue = kind === 'sheet';
    this.mayCall = kind === 'name';
    this.mayBeEmpty = false;
    return true;
  }

  private operator(text: string): boolean {
    if (text === '(') return this.opens();
    if (text === ')') return this.closes();
    this.mayCall = false;
    if (text === '%' || text === '#') return !this.wantsValue;
    if (text === ',') return this.separates();
    if (this.wantsValue) return '+-@'.includes(text);
    this.wantsValue = true;
    return text !== '@';
  }

  private opens(): boolean {
    if (!this.wantsValue && !this.mayCall && !this.spaced) return false;
    const ofFunction = !this.wantsValue;
    this.open.push(ofFunction);
    this.wantsValue = true;
    this.mayBeEmpty = ofFunction;
    return true;
  }

  private closes(): boolean {
    if (this.open.length === 0 || (this.wantsValue && !this.mayBeEmpty)) return false;
    this.open.pop();
    this.wantsValue = false;
    this.mayBeEmpty = false;
    // `LAMBDA(…)` can be called in its turn.
    this.mayCall = true;
    return true;
  }

  /** An argument may be left out, but in brackets that are not those of a function a comma joins two areas. */
  private separates(): boolean {
    const inFunction = this.open.at(-1);
    if (inFunction === undefined || (this.wantsValue && !inFunction)) return false;
    this.wantsValue = true;
    this.mayBeEmpty = inFunction;
    return true;
  }
}

/**
 * Whether a spreadsheet can read this formula at all, whatever names it has in it. Excel calls a whole file
 * damaged where one formula is not, such as `A1+` or `SUM(A1`.
 */
export function isWellFormed(formula: string): boolean {
  const reading = new Reading();
  return tokensOf(formula)?.every((token) => reading.takes(token)) === true && reading.isWhole;
}
