import { ourFormula } from '../../../workbook/our-formula';

/** `IFERROR(f,IF(ERROR.TYPE(f)=5,'kp~Blad'!$A$1:$B$2,f))`: a spilled formula in a file that was written without Excel. */
const STORED =
  /^IFERROR\(([\s\S]+),IF\(ERROR\.TYPE\(\1\)=5,'?kp~(?:[^']|'')*'?!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?,\1\)\)$/;

/** A formula as Excel gives it, in neutral form: without `=`, our functions as `KP.RISK(…)`, no stored values by it. */
export const neutralFormula = (formula: string): string => {
  const neutral = ourFormula(formula) ?? formula.replace(/^=/, '');
  return STORED.exec(neutral)?.[1] ?? neutral;
};
