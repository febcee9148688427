const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}(])/gu;

/** The cells that a formula refers to, each once and with its sheet; `own` is the sheet of the formula itself. */
export const cellReferences = (formula: string, own: string): readonly string[] => {
  const withoutTexts = formula.replaceAll(/"[^"]*"/g, '""');
  const found = [...withoutTexts.matchAll(REFERENCE)].map(
    ([, sheet, column, row]) => `${sheet ?? own}!${column ?? ''}${row ?? ''}`,
  );
  return [...new Set(found)];
};
