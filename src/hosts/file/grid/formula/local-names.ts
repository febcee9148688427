/** The names that a formula gives to values itself, in `LET(x,1,x+1)` and `LAMBDA(x,x+1)`. */
const CALL = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** What stands between the brackets of a call that begins at `from`, cut at its commas. */
function argumentsFrom(formula: string, from: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at] ?? '';
    if ('([{'.includes(character)) depth += 1;
    if (depth === 0 && (character === ',' || character === ')')) {
      found.push(formula.slice(start, at).trim());
      start = at + 1;
      if (character === ')') break;
    }
    if (')]}'.includes(character)) depth -= 1;
  }
  return found;
}

/** The local names of a formula, in lower case: what a file writes as `_xlpm.x`. */
export function localNames(formula: string): ReadonlySet<string> {
  const plain = formula.replace(QUOTED, (text) => '.'.repeat(text.length));
  const names = [...plain.matchAll(CALL)].flatMap((call) => {
    const given = argumentsFrom(plain, call.index + call[0].length).slice(0, -1);
    const isLet = call[1]?.toUpperCase() === 'LET';
    return given.filter((_, at) => !isLet || at % 2 === 0);
  });
  return new Set(names.filter((name) => NAME.test(name)).map((name) => name.toLowerCase()));
}
