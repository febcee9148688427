/** A call of one of our functions, as people type it (`KP.RISK(`) and as a file holds it (`_xldudf_KP_RISK(`). */
const CALL = /(?:_xldudf_KP_|\bKP\.)([A-Z][A-Z0-9_]*)\s*\(/gi;

/**
 * A formula with our functions in neutral form, without `=`: `KP.RISK(A1)` for `=_xldudf_KP_RISK(A1)`. Names within
 * quotes are left as they are. Null where the text is no formula, or none with our functions.
 */
export const ourFormula = (text: string): string | null => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('=')) return null;
  const parts = trimmed.slice(1).split('"');
  const neutral = parts.map((part, at) => (at % 2 === 1 ? part : part.replace(CALL, neutralCall)));
  return parts.some((part, at) => at % 2 === 0 && part.search(CALL) !== -1) ? neutral.join('"') : null;
};

const neutralCall = (_call: string, name: string): string => `KP.${name.toUpperCase()}(`;
