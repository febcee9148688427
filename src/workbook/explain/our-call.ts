/** A call of one of our functions. */
export interface OurCall {
  /** Such as `RISK`. */
  readonly name: string;
  /** As they stand in the formula. */
  readonly arguments: readonly string[];
}

/** The call that a formula is, in neutral form without `=`; null where it is something else. */
export const ourCall = (formula: string): OurCall | null => {
  const match = /^KP\.([A-Z][A-Z0-9_]*)\((.*)\)$/s.exec(formula.trim());
  const [, name, inside] = match ?? [];
  if (name === undefined || inside === undefined) return null;
  const parts = splitArguments(inside);
  return parts === null ? null : { name, arguments: parts };
};

/** Parted at the commas that stand outside quotes and brackets; null where the brackets do not fit. */
const splitArguments = (inside: string): readonly string[] | null => {
  const parts: string[] = [];
  let part = '';
  let quote: string | null = null;
  let depth = 0;
  for (const sign of inside) {
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) return null;
    if (sign === ',' && depth === 0 && quote === null) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return depth === 0 && quote === null ? [...parts, part.trim()] : null;
};
