const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of a workbook's 1900 date system, for all days from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date (`2026-07-01` → 46204) in the 1900 date system; null for another text. */
export const serialOfDate = (isoDate: string): number | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (parts === null) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const exists = new Date(time).toISOString().startsWith(isoDate);
  return exists ? (time - DAY_ZERO) / MILLISECONDS_PER_DAY : null;
};

/** The ISO date of a serial number; a time of day is left out. */
export const dateOfSerial = (serial: number): string =>
  new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
