/**
 * What of a name counts when names are compared: letters and digits, without case, accents, spaces,
 * and units in brackets. `Jaarwaarde (€ per jaar)` is `jaarwaarde`, `annualValue` is `annualvalue`.
 */
export const plainName = (name: string): string => {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const bare = lettersAndDigits(folded.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return bare === '' ? lettersAndDigits(folded) : bare;
};

const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
