import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { CellPlace, FailedFormula } from '../../src/workbook/live-workbook';
import type { CellValue, TableImage } from '../../src/workbook/port';
import type { WorkbenchController } from '../../src/hosts/workbench/workbench-controller';
import type { WorkbenchState } from '../../src/hosts/workbench/workbench-state';

/** The controller as the page shows it to who looks inside. */
declare global {
  var kantelpunt: WorkbenchController;
}

const START_MILLISECONDS = 40_000;

/** The workbench in a real browser, with everything that went wrong there and every request it made. */
export class WorkbenchPage {
  readonly faults: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens the page with an empty memory. Files are downloaded and chosen as in a browser without file access. */
  static async opened(
    browser: Browser,
    address: string,
    query = '?lang=nl',
    options: BrowserContextOptions = {},
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      ...options,
    });
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    const workbench = new WorkbenchPage(await context.newPage(), context, address + query);
    await workbench.load();
    return workbench;
  }

  async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.started();
  }

  async started(): Promise<void> {
    await this.page.waitForFunction(() => 'kantelpunt' in globalThis, null, { timeout: START_MILLISECONDS });
  }

  state(): Promise<WorkbenchState> {
    return this.page.evaluate(() => {
      const { fileName, work, message } = kantelpunt.state.now();
      return {
        fileName,
        work,
        message: message === null ? null : { intent: message.intent, text: message.text },
      };
    });
  }

  tables(): Promise<readonly TableImage[]> {
    return this.page.evaluate(() => kantelpunt.workbook.tables());
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => kantelpunt.workbook.sheetNames());
  }

  failedFormulas(): Promise<readonly FailedFormula[]> {
    return this.page.evaluate(() => kantelpunt.workbook.failedFormulas());
  }

  cell(sheet: string, cell: string): Promise<CellValue> {
    return this.page.evaluate((place) => kantelpunt.workbook.cellValue(place), { sheet, cell });
  }

  /** The values of a rectangle, row by row. */
  cells(sheet: string, places: readonly (readonly string[])[]): Promise<readonly (readonly CellValue[])[]> {
    return this.page.evaluate(
      ([on, rows]) =>
        Promise.all(
          rows.map((row) =>
            Promise.all(row.map((cell) => kantelpunt.workbook.cellValue({ sheet: on, cell }))),
          ),
        ),
      [sheet, places] as const,
    );
  }

  /** Does something in the page and waits until everything is calculated. */
  async settledAfter(act: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(() => {
      Object.assign(globalThis, { settling: kantelpunt.calculation.nextSettled() });
    });
    await act();
    await this.page.evaluate(() => Reflect.get(globalThis, 'settling') as Promise<void>);
    // On a slow machine what was done may have come later than the wait that was begun before it.
    await this.page.evaluate(() => kantelpunt.calculation.nextSettled());
  }

  /** Within the page, so that no wait between here and there can be taken for nothing to calculate. */
  fillIn(place: CellPlace, value: string | number | boolean | null): Promise<void> {
    return this.page.evaluate(
      async ([at, filled]) => {
        const settled = kantelpunt.calculation.nextSettled();
        await kantelpunt.workbook.fillIn(at, filled);
        await settled;
      },
      [place, value] as const,
    );
  }

  select(place: CellPlace): Promise<void> {
    return this.page.evaluate((at) => kantelpunt.workbook.select(at), place);
  }

  /** Types in a cell with the keyboard, and waits until everything is calculated. */
  async type(place: CellPlace, text: string): Promise<void> {
    await this.select(place);
    // The grid moves its selection in a frame of its own.
    await this.page.waitForTimeout(200);
    await this.page.keyboard.type(text);
    await this.settledAfter(() => this.page.keyboard.press('Enter'));
  }

  /** Opens a file as if somebody had chosen it, and waits until it is shown or refused. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: /^(Openen|Open)$/ }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.page.waitForFunction(() => kantelpunt.state.now().work !== 'opening');
  }

  /** Saves, and gives the file that the browser downloads. */
  async save(): Promise<{ readonly name: string; readonly path: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^(Opslaan|Save)$/ }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
