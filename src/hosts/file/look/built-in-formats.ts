/** Formats that every workbook has under a number of their own (§18.8.30); 14 is shown as the user writes dates. */
const BUILT_IN: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  'mm-dd-yy': 14,
  '@': 49,
};

export const builtInFormat = (code: string): number | null => BUILT_IN[code] ?? null;
