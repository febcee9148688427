import { BrokenSpec } from '../broken-spec';

/** Functions that came after Excel 2007: files name them with a prefix, else Excel shows `#NAME?`. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND ' +
    'FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAP MAXIFS MINIFS ' +
    'MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S ' +
    'SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VAR.P VAR.S VSTACK ' +
    'WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const NEWER_WORKSHEET = new Set(['FILTER', 'SORT']);
/** These also need their variables renamed in a file. */
const NOT_WRITTEN = new Set(['LET', 'LAMBDA', 'MAKEARRAY', 'ISOMITTED']);

const OURS = 'KP.';
const LONGEST = 8192;

/** A piece of a formula that is copied as it is, or a function's name with its bracket, or a spill reference. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[A-Za-z_][\w.]*\(|(?<![\w.])\$?[A-Za-z]{1,3}\$?\d{1,7}#/g;

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(OURS)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (NOT_WRITTEN.has(upper))
    throw new BrokenSpec(`${upper} cannot stand in a formula that is written to a file`);
  if (NEWER_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

/** `[@Bedrag]` is only how Excel shows `kpLots[[#This Row],[Bedrag]]`. */
function thisRow(reference: string, table: string | null): string {
  if (!reference.startsWith('[@')) return reference;
  if (table === null) throw new BrokenSpec(`${reference} stands outside a table`);
  const column = reference.slice(2, -1);
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/**
 * A formula in neutral form (English, commas, `KP.RISK(…)`) as a file holds it: without `=`, our functions as
 * `_xldudf_KP_RISK(…)`, newer built-in ones with `_xlfn.`, `A1#` as `_xlfn.ANCHORARRAY(A1)`, `[@X]` in full.
 * Texts and sheet names in quotes stay as they are. `table` is the one whose row the formula stands in.
 */
export function formulaText(neutral: string, table: string | null = null): string {
  const formula = neutral.startsWith('=') ? neutral.slice(1) : neutral;
  const written = formula.replace(PIECE, (piece: string, at: number) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    // After a table's name the bracket is not an implicit one, also where its column begins with @.
    if (piece.startsWith('[')) return /[\w.\\]$/.test(formula.slice(0, at)) ? piece : thisRow(piece, table);
    if (piece.endsWith('#')) return `_xlfn.ANCHORARRAY(${piece.slice(0, -1)})`;
    return `${functionName(piece.slice(0, -1))}(`;
  });
  if (written === '' || written.length > LONGEST)
    throw new BrokenSpec(`formula of ${written.length} characters`);
  return written;
}
