/** The errors that a cell can hold; some hosts hand them over as these texts. */
const CELL_ERRORS: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#BUSY!',
  '#CONNECT!',
  '#EXTERNAL!',
]);

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** A value with a look of its own (a currency, an entity) comes as an object that holds the plain one. */
const plain = (value: unknown): unknown => {
  const basic = property(value, 'basicValue');
  return basic === undefined ? value : basic;
};

/** The error in a cell, such as `#REF!`; null where there is none. */
export const errorIn = (value: unknown): string | null => {
  const code = property(value, 'code') ?? plain(value);
  return CELL_ERRORS.has(code) ? String(code) : null;
};

/**
 * A cell as any host hands it over: numbers, texts and booleans as they are, null for an empty cell. Zero is zero.
 */
export const cellOf = (value: unknown): unknown => {
  const given = plain(value);
  return given === undefined || (typeof given === 'string' && given.trim() === '') ? null : given;
};

/** A cell within a sentence; what is neither text, number nor yes or no shows as its JSON. */
export const shown = (cell: unknown): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));
