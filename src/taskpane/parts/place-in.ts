import type { CellPlace } from '../../workbook/live-workbook';

/** The place that `'Scenario''s'!D7` names; null for what is no place. */
export const placeIn = (address: string): CellPlace | null => {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at);
  const cell = address.slice(at + 1);
  if (at <= 0 || cell === '') return null;
  const quoted = /^'(.*)'$/s.exec(sheet)?.[1];
  return { sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"), cell };
};
