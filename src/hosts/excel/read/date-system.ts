/// <reference types="office-js" />
/** 1 January 2000 in the usual workbook. */
const IN_1900_SYSTEM = 36_526;

/** Asks what number the first day of 2000 has: the API does not say from which year a workbook counts. */
export const askDateSystem = (context: Excel.RequestContext): (() => boolean) => {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value !== IN_1900_SYSTEM;
};
