/// <reference types="office-js" />
/** Sends what is queued; nothing is drawn or calculated in between, until the last one. */
export const quietly = (context: Excel.RequestContext): (() => Promise<void>) => {
  const suspend = (): void => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
  };
  suspend();
  return async () => {
    await context.sync();
    suspend();
  };
};

/**
 * Calculates sheets where the user has switched calculation to manual, so that what was written shows its results.
 * How the workbook calculates stays as the user chose it.
 */
export const calculateByHand = async (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> => {
  context.application.load('calculationMode');
  await context.sync();
  if (context.application.calculationMode !== 'Manual') return;
  for (const sheet of sheets) sheet.calculate(false);
  await context.sync();
};
