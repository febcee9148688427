import type { LiveWorkbook } from '../../src/workbook/live-workbook';
import type { SheetSpec } from '../../src/workbook/spec/sheet-spec';
import { WriteRefusal, type WhyRefused } from '../../src/workbook/write-refusal';
import type { WorkbenchPage } from './workbench-page';

/** What can be written, with arguments that can be handed to a page. */
interface Writing {
  readonly writeSheets: [readonly SheetSpec[]];
  readonly fillIn: Parameters<LiveWorkbook['fillIn']>;
  readonly edit: Parameters<LiveWorkbook['edit']>;
  readonly undo: [];
  readonly repairFormulas: [];
}

/** How often the page is asked whether something happened. */
const POLL_MILLISECONDS = 15;

/** The workbook that is open in a page, reached from here. */
export class WorkbookInPage implements LiveWorkbook {
  private written: ReturnType<LiveWorkbook['lastWritten']> = null;

  constructor(private readonly workbench: WorkbenchPage) {}

  identity = () => 'page';
  tables = () => this.workbench.tables();
  sheetNames = () => this.workbench.sheetNames();
  cellValue = ({ sheet, cell }: Parameters<LiveWorkbook['cellValue']>[0]) => this.workbench.cell(sheet, cell);
  select = (place: Parameters<LiveWorkbook['select']>[0]) => this.workbench.select(place);
  failedFormulas = () => this.workbench.failedFormulas();
  selected = () => this.workbench.page.evaluate(() => kantelpunt.workbook.selected());

  writeSheets = async (...given: Writing['writeSheets']): Promise<void> => {
    await this.write('writeSheets', given);
  };
  fillIn = async (...given: Writing['fillIn']): Promise<void> => {
    await this.write('fillIn', given);
  };
  edit = async (...given: Writing['edit']): Promise<void> => {
    await this.write('edit', given);
  };
  undo = async (): Promise<void> => {
    await this.write('undo', []);
  };
  repairFormulas = async (): Promise<number> => Number(await this.write('repairFormulas', []));

  lastWritten = () => this.written;

  onChange = (listener: () => void) => this.heardIn('onChange', listener);
  onSelect = (listener: () => void) => this.heardIn('onSelect', listener);
  onWaiting = () => () => undefined;

  /** What the page says was written last, after something was done there. */
  async look(): Promise<void> {
    this.written = await this.workbench.page.evaluate(() => kantelpunt.workbook.lastWritten());
  }

  private async write<Name extends keyof Writing>(name: Name, given: Writing[Name]): Promise<unknown> {
    const answer = await this.workbench.page.evaluate(
      async ([method, values]) => {
        const write = kantelpunt.workbook[method].bind(kantelpunt.workbook) as (
          ...list: readonly unknown[]
        ) => Promise<unknown>;
        try {
          return { value: (await write(...values)) ?? null, why: null, message: null };
        } catch (error) {
          const why = Reflect.get(error as object, 'why') as WhyRefused | undefined;
          return { value: null, why: why ?? null, message: String(error) };
        }
      },
      [name, given] as const,
    );
    await this.look();
    if (answer.why !== null) throw new WriteRefusal(answer.why);
    if (answer.message !== null) throw new Error(answer.message);
    return answer.value;
  }

  private heardIn(name: 'onChange' | 'onSelect', listener: () => void): () => void {
    const key = `heard-${name}-${String(Math.random())}`;
    const { page } = this.workbench;
    const begun = page.evaluate(
      ([method, counter]) => {
        Reflect.set(globalThis, counter, 0);
        const stop = kantelpunt.workbook[method](() => {
          Reflect.set(globalThis, counter, Number(Reflect.get(globalThis, counter)) + 1);
        });
        Reflect.set(globalThis, `${counter}-stop`, stop);
      },
      [name, key] as const,
    );
    let seen = 0;
    let stopped = false;
    const look = async (): Promise<void> => {
      await begun;
      while (!stopped) {
        const now = await page.evaluate((counter) => Number(Reflect.get(globalThis, counter)), key);
        for (; seen < now; seen++) listener();
        await page.waitForTimeout(POLL_MILLISECONDS);
      }
      await page.evaluate((counter) => {
        (Reflect.get(globalThis, `${counter}-stop`) as () => void)();
      }, key);
    };
    void look();
    return () => {
      stopped = true;
    };
  }
}
