/// <reference types="office-js" />
const LOOK_AGAIN_AFTER = 250;
const MOST_LOOKS = 40;

const moments = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Waits until the workbook is calculated. Where the user calculates by hand nothing comes, and where it takes longer
 * than ten seconds the end of it is told by Excel itself.
 */
export const onceCalculated = async (): Promise<void> => {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const done = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const application = context.application.load('calculationState,calculationMode');
      await context.sync();
      return application.calculationState === 'Done' || application.calculationMode === 'Manual';
    });
    if (done) return;
    await moments(LOOK_AGAIN_AFTER);
  }
};
