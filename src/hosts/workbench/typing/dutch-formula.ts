/** A text, a quoted sheet name, a reference in brackets, or a name or cell: copied whole. Then what may change. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_$][\p{L}\p{N}_.$]*|(\d+),(\d+)(?![\d.,])|(\d+)\.(\d+)|[;,\\{}]/gu;

/**
 * A formula as somebody types it in Dutch, in neutral form: `;` between arguments becomes `,`, a decimal comma a
 * point, and `{1\2;3}` is `{1,2;3}`. Commas between arguments are understood too, but for `1,5`: that is a number.
 */
export const neutralFormula = (typed: string): string => {
  let inBraces = 0;
  return typed.replace(PIECE, (piece, whole: string | undefined, decimals: string | undefined) => {
    if (whole !== undefined && decimals !== undefined) return `${whole}.${decimals}`;
    if (piece === '{') inBraces += 1;
    if (piece === '}') inBraces -= 1;
    if (piece === ';') return inBraces > 0 ? ';' : ',';
    if (piece === '\\' && inBraces > 0) return ',';
    if (piece.startsWith('[[')) return piece.replace(/\];\s*\[/g, '],[');
    return piece;
  });
};

/** A neutral formula as Dutch people read it: `;` between arguments, a comma in numbers. */
export const dutchFormula = (neutral: string): string => {
  let inBraces = 0;
  return neutral.replace(
    PIECE,
    (
      piece,
      before: string | undefined,
      after: string | undefined,
      whole: string | undefined,
      decimals: string | undefined,
    ) => {
      // Neutral formulas have no decimal commas: these are two numbers.
      if (before !== undefined && after !== undefined) return `${before}${inBraces > 0 ? '\\' : ';'}${after}`;
      if (whole !== undefined && decimals !== undefined) return `${whole},${decimals}`;
      if (piece === '{') inBraces += 1;
      if (piece === '}') inBraces -= 1;
      if (piece === ',') return inBraces > 0 ? '\\' : ';';
      return piece;
    },
  );
};
