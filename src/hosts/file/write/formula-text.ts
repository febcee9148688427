import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { localNames } from '../grid/formula/local-names';

/**
 * Functions that came after Excel 2007: files name them with a prefix, else Excel shows `#NAME?` ([MS-XLSX] 2.2.2,
 * future functions). `NETWORKDAYS.INTL`, `WORKDAY.INTL` and `ISO.CEILING` have none.
 */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE ' +
    'BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT ' +
    'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ' +
    'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY ' +
    'FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS ' +
    'GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS ' +
    'MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
    'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY ' +
    'POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT ' +
    'REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S ' +
    'SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
    'TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE ' +
    'WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const NEWER_WORKSHEET = new Set(['FILTER', 'SORT']);

const OURS = 'KP.';
const LONGEST = 8192;

/** A piece of a formula that is copied as it is, a function's name with its bracket, a spill reference, or a name. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[A-Za-z_][\w.]*\(|(?<![\w.])\$?[A-Za-z]{1,3}\$?\d{1,7}#|[\p{L}_][\p{L}\p{N}_.]*/gu;

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(OURS)) return `_xldudf_${upper.replaceAll('.', '_')}`;
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
 * `_xldudf_KP_RISK(…)`, newer built-in ones with `_xlfn.`, `A1#` as `_xlfn.ANCHORARRAY(A1)`, `[@X]` in full,
 * the variables of LET and LAMBDA with `_xlpm.`.
 * Texts and sheet names in quotes stay as they are. `table` is the one whose row the formula stands in.
 */
export function formulaText(neutral: string, table: string | null = null): string {
  const formula = neutral.startsWith('=') ? neutral.slice(1) : neutral;
  const local = localNames(formula);
  const asLocal = (name: string): string => (local.has(name.toLowerCase()) ? `_xlpm.${name}` : name);
  const written = formula.replace(PIECE, (piece: string, at: number) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    // After a table's name the bracket is not an implicit one, also where its column begins with @.
    if (piece.startsWith('[')) return /[\w.\\]$/.test(formula.slice(0, at)) ? piece : thisRow(piece, table);
    if (piece.endsWith('#')) return `_xlfn.ANCHORARRAY(${piece.slice(0, -1)})`;
    if (!piece.endsWith('(')) return asLocal(piece);
    const name = piece.slice(0, -1);
    return `${local.has(name.toLowerCase()) ? asLocal(name) : functionName(name)}(`;
  });
  if (written === '' || written.length > LONGEST)
    throw new BrokenSpec(`formula of ${written.length} characters`);
  return written;
}
