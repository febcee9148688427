import type { Page } from 'playwright-core';
import '../test/browser/workbench-page';

/** Opens a workbook in the page as if somebody had chosen it. */
export const openBytes = async (page: Page, bytes: Uint8Array): Promise<void> => {
  await page.evaluate(
    (given) => kantelpunt.openFile(new File([new Uint8Array(given)], 'stad.xlsx')),
    Array.from(bytes),
  );
};
