/** As many characters as fit beside a bar. */
const MOST_CHARACTERS = 24;

/** A name that fits beside a bar; the table behind a chart has it whole. */
export const shortLabel = (label: string): string =>
  label.length <= MOST_CHARACTERS ? label : `${label.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
