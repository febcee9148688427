/**
 * The one formula that hands the model to our functions: `KP.MODEL(kpModel[#All],kpLots[#All])`, over the
 * workbook's tables in any order; the headers say which is which.
 */
export const modelFormula = (tables: readonly string[]): string =>
  `KP.MODEL(${tables.map((table) => `${table}[#All]`).join(',')})`;
