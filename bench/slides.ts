import type { Page } from 'playwright-core';

/**
 * Moves the slider of the page "Wat doet deze korting?" one step at a time. Gives the milliseconds from each move
 * until the figures that follow from it are painted.
 */
export async function slides(page: Page, count: number): Promise<readonly number[]> {
  await page.getByRole('button', { name: 'Alle onderdelen' }).click();
  await page.getByRole('menuitem', { name: 'Wat doet deze korting?' }).click();
  await page.locator('#pane input[type=range]').waitFor();
  await page.waitForTimeout(1000);
  return page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>('#pane input[type=range]');
    const figures = document.querySelector('#pane dl');
    if (slider === null || figures === null) throw new Error('there is no slider');
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        observer.observe(figures, { subtree: true, characterData: true, childList: true });
      });
    const times: number[] = [];
    for (let move = 1; move <= moves; move++) {
      // What a key on the slider does: another value, and the browser says so.
      const follows = painted();
      const begun = performance.now();
      slider.stepUp();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await follows;
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return times;
  }, count);
}
