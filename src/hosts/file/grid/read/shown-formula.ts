/** `IFERROR(f,IF(ERROR.TYPE(f)=5,'kp~Blad'!$A$1:$B$2,f))`: a spilled formula as this host writes it. */
const STORED =
  /^IFERROR\(([\s\S]+),IF\(ERROR\.TYPE\(\1\)=5,'kp~(?:[^']|'')*'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?,\1\)\)$/;

/** A text or a quoted sheet name, copied as it is; a name in front of a bracket; or the mark of a spill. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.ANCHORARRAY\(([^()]*)\)|(?:_xlfn\.|_xlws\.|_xlpm\.)+|_xldudf_KP_(\w+)(?=\()/g;

/**
 * A formula of a file in neutral form: our functions as `KP.RISK(…)`, newer built-in ones without their prefix,
 * `A1#` for a spill, and a spilled formula without the stored values that stand by it.
 */
export const shownFormula = (text: string): string =>
  (STORED.exec(text)?.[1] ?? text).replace(
    PIECE,
    (piece, spill: string | undefined, ours: string | undefined) => {
      if (piece.startsWith('"') || piece.startsWith("'")) return piece;
      if (spill !== undefined) return `${spill}#`;
      return ours === undefined ? '' : `KP.${ours}`;
    },
  );
