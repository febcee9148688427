/** Digits in groups of three, as people write thousands. */
const GROUPED = /^\d{1,3}([.\s' ,]\d{3})+$/;
const SIGNED =
  /^\s*(?<open>\()?\s*(?<sign>[-−–+])?\s*(?:€|EUR)?\s*(?<minus>[-−–])?\s*(?<digits>[\d.,'\s ]*\d)\s*(?:€|EUR)?\s*(?<percent>%)?\s*(?<close>\))?\s*$/i;

/**
 * Reads a number that somebody typed as text, the Dutch way first: `1.234,50`, `€ 12,50`, `12,5%`, `(300)`.
 * English notation is understood where it cannot be Dutch (`1,234.50`). A single point with three digits
 * behind it groups thousands.
 * @returns null if it is not a number
 */
export const numberFromText = (text: string): number | null => {
  const match = SIGNED.exec(text);
  if (match?.groups === undefined) return null;
  const { open, close, sign, minus, digits, percent } = match.groups;
  if ((open === undefined) !== (close === undefined)) return null;
  if (sign !== undefined && minus !== undefined) return null;
  const size = unsigned(digits!.trim());
  if (size === null) return null;
  const negative = open !== undefined || (sign ?? minus ?? '+') !== '+';
  const value = percent === undefined ? size : size / 100;
  return negative ? -value : value;
};

const unsigned = (digits: string): number | null => {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  const decimal = decimalAt(digits, comma, point);
  const whole = decimal < 0 ? digits : digits.slice(0, decimal);
  const fraction = decimal < 0 ? '' : digits.slice(decimal + 1);
  if (!/^\d*$/.test(fraction) || !(/^\d*$/.test(whole) || GROUPED.test(whole))) return null;
  const number = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
  return Number.isFinite(number) ? number : null;
};

/** Where the decimal sign stands; -1 where there is none. */
const decimalAt = (digits: string, comma: number, point: number): number => {
  if (comma >= 0 && point >= 0) return Math.max(comma, point);
  if (comma >= 0) return digits.indexOf(',') === comma ? comma : -1;
  if (point < 0 || digits.indexOf('.') !== point) return -1;
  const groupsThousands = digits.length - point === 4 && /^[1-9]\d{0,2}$/.test(digits.slice(0, point));
  return groupsThousands ? -1 : point;
};
