import type { CellValue } from '../../../workbook/port';
import { unescapedText } from '../xml/ooxml-text';

/** What a sheet says about one cell. `value` and `inline` are null where the element is not there. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly value: string | null;
  readonly inline: string | null;
}

export interface CellReading {
  readonly strings: readonly string[];
  /** Styles whose numbers are dates counted from 1904; empty in the usual workbook. */
  readonly datesSince1904: ReadonlySet<number>;
}

/** Days between the two starting points of counting. */
const DAYS_1900_TO_1904 = 1462;
const DAYS_1900_TO_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Excel's own error for a value that has not been fetched or calculated yet. */
const NOT_CALCULATED = { error: '#GETTING_DATA' } as const;
const NO_VALUE = { error: '#VALUE!' } as const;

function numberValue(raw: RawCell, text: string, reading: CellReading): CellValue {
  const value = Number(text);
  if (!Number.isFinite(value)) return { error: '#NUM!' };
  return reading.datesSince1904.has(raw.style) ? value + DAYS_1900_TO_1904 : value;
}

/** An ISO date, as strict files write it, as a serial number of the 1900 system. */
function isoDateValue(text: string): CellValue {
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? NO_VALUE : time / MILLISECONDS_PER_DAY + DAYS_1900_TO_1970;
}

/**
 * The value of a cell. An empty cell is null. A formula that nobody has calculated yet (some programs write
 * such files) is the error `#GETTING_DATA`; a text number that is no shared text, and the like, `#VALUE!`.
 */
export function cellValue(raw: RawCell, reading: CellReading): CellValue {
  if (raw.type === 'inlineStr') return raw.inline === null ? null : unescapedText(raw.inline);
  if (raw.type === 'str') {
    if (raw.value === null) return raw.hasFormula ? NOT_CALCULATED : null;
    return unescapedText(raw.value);
  }
  const text = raw.value?.trim() ?? '';
  if (text === '') return raw.hasFormula ? NOT_CALCULATED : null;
  switch (raw.type) {
    case 's':
      return reading.strings[Number(text)] ?? NO_VALUE;
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return isoDateValue(text);
    default:
      return numberValue(raw, text, reading);
  }
}
