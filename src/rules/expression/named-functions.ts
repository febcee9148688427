/** What a named function makes of numbers that all exist. */
interface NamedFunction {
  readonly parts: readonly [fewest: number, most: number];
  /** How it is written, for who gets it wrong. */
  readonly form: string;
  readonly of: (numbers: readonly number[]) => number;
}

/** The farthest that rounding goes, on either side of the point. */
const MOST_DIGITS = 12;

/** Half is rounded away from zero, as in a spreadsheet. NaN where the digits are not a whole number within reason. */
const rounded = (number: number, digits: number): number => {
  if (!Number.isInteger(digits) || Math.abs(digits) > MOST_DIGITS) return NaN;
  const shifted = Number(`${String(Math.abs(number))}e${digits}`);
  // Numbers that print with an exponent cannot be shifted as text.
  const size = Number.isNaN(shifted) ? Math.abs(number) * 10 ** digits : shifted;
  return (Math.sign(number) * Math.round(size)) / 10 ** digits;
};

const one = (of: (number: number) => number): NamedFunction['of'] => {
  return ([number = NaN]) => of(number);
};

/** Every function that an expression may name, but for `exists`, which asks after what may be absent. */
export const NAMED_FUNCTIONS: ReadonlyMap<string, NamedFunction> = new Map<string, NamedFunction>([
  ['min', { parts: [2, Infinity], form: 'min(a, b)', of: (numbers) => Math.min(...numbers) }],
  ['max', { parts: [2, Infinity], form: 'max(a, b)', of: (numbers) => Math.max(...numbers) }],
  ['abs', { parts: [1, 1], form: 'abs(a)', of: one(Math.abs) }],
  [
    'round',
    { parts: [1, 2], form: 'round(a, 2)', of: ([number = NaN, digits = 0]) => rounded(number, digits) },
  ],
  ['floor', { parts: [1, 1], form: 'floor(a)', of: one(Math.floor) }],
  ['ceil', { parts: [1, 1], form: 'ceil(a)', of: one(Math.ceil) }],
  ['sqrt', { parts: [1, 1], form: 'sqrt(a)', of: one(Math.sqrt) }],
]);

export const EXISTS = 'exists';
export const FUNCTION_NAMES: readonly string[] = [...NAMED_FUNCTIONS.keys(), EXISTS];

/** The fewest parts that a function takes. */
export const fewestParts = (name: string): number => NAMED_FUNCTIONS.get(name)?.parts[0] ?? 1;
