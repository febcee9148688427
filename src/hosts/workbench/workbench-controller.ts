import { IResourceLoaderService, type IWorkbookData } from '@univerjs/core';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { SheetSpec } from '../../workbook/spec/sheet-spec';
import type { TemplateKind } from '../../workbook/template/template-kind';
import { fileSentence } from '../file/file-sentence';
import { readBook, type BookFile } from './files/book-file';
import { exampleBook, exampleFileName, type ExampleName } from './files/examples';
import { download, isCancelled, writeToHandle, type FileHandle } from './files/save-to-disk';
import type { FirstBook } from './first-book';
import type { KeptWork } from './recovery';
import { editListeners, type EditListeners } from './univer/edit-listeners';
import { saidErrors } from './univer/failed-formulas';
import { gridOfBook } from './univer/grid-of-book';
import type { Grid } from './univer/create-grid';
import { openInGrid, type OpenedBook } from './univer/open-in-grid';
import { ChartsInGrid } from './univer/show-charts';
import { UniverWorkbook } from './univer/univer-workbook';
import { onUserChange } from './univer/user-changes';
import { watchCalculation, type Calculation } from './univer/watch-calculation';
import { workKeeper } from './work-keeper';
import { watched, type Watched, type WorkbenchMessage, type WorkbenchState } from './workbench-state';

/** Sheets that were put in, and the workbook before them. */
interface WrittenSheets {
  readonly sheets: readonly string[];
  readonly before: Uint8Array;
  /** How many changes there were right after. */
  readonly changes: number;
}

interface Open extends OpenedBook {
  readonly file: BookFile;
}

/** The workbook that is open in the page: opening, saving, keeping unsaved work. */
export class WorkbenchController {
  readonly state: Watched<WorkbenchState>;
  readonly said = saidErrors();
  readonly calculation: Calculation;
  readonly workbook: LiveWorkbook;
  private readonly charts: ChartsInGrid;
  private open: Open | null = null;
  private handle: FileHandle | null = null;
  private changes = 0;
  private opened = 0;
  private written: WrittenSheets | null = null;
  private readonly edited: EditListeners;
  private readonly keeper = workKeeper(() => this.unsavedWork());

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
    private readonly today: () => string,
  ) {
    this.state = watched<WorkbenchState>({
      fileName: translate(language)('workbench.untitled'),
      work: 'opening',
      message: null,
    });
    this.calculation = watchCalculation(grid);
    this.edited = editListeners(this.calculation);
    this.charts = new ChartsInGrid(grid, this.calculation, language);
    this.workbook = new UniverWorkbook({
      grid,
      calculation: this.calculation,
      said: this.said,
      onEdited: this.edited.add,
      book: () => this.current().book,
      identity: () => String(this.opened),
      writeSheets: (sheets) => this.writeSheets(sheets),
      sheetsWritten: () => (this.written?.changes === this.changes ? this.written.sheets : null),
      undoSheets: () => this.undoSheets(),
    });
    onUserChange(grid, (unitId) => {
      if (unitId === this.open?.book.getUnitId()) this.touched();
    });
  }

  /** Begins with the workbook that was read beforehand; says why where it could not be read. */
  async begin({ fileName, file, kept }: FirstBook): Promise<void> {
    const t = translate(this.language);
    if (file.status === 'rejected') {
      this.state.change({ work: 'untouched' });
      const reason = this.reason(file.reason);
      this.say({ intent: 'error', text: t('workbench.notOpened', { file: fileName, reason }) });
      return;
    }
    await this.show(fileName, file.value, kept);
    this.state.change({ work: kept === null ? 'untouched' : 'unsaved' });
    if (kept === null) return;
    this.say({
      intent: 'info',
      text: t('workbench.restored', { file: fileName }),
      action: { label: t('workbench.restoredUndo'), run: () => void this.startAgain() },
    });
  }

  openExample(name: ExampleName): Promise<void> {
    const fileName = exampleFileName(name, this.language);
    return this.openWith(fileName, null, () => exampleBook(name, this.language));
  }

  newBook(kind: TemplateKind): Promise<void> {
    const fileName = translate(this.language)('workbench.untitled');
    return this.openWith(fileName, null, async () => {
      const { newBook } = await import('./files/new-book');
      return newBook(kind, this.language, this.today());
    });
  }

  /** Opens a file that somebody chose or dropped. What was open stays where the file cannot be read. */
  openFile(file: File, handle: FileHandle | null = null): Promise<void> {
    return this.openWith(file.name, handle, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** The workbook as the bytes of a file. */
  async toBytes(): Promise<Uint8Array> {
    const { bytesOfBook } = await import('./files/write-book');
    const { file, book, looks } = this.current();
    return bytesOfBook(file, gridOfBook(this.grid, book, looks));
  }

  /** Saves where the workbook came from, or asks (`elsewhere`), or downloads where the browser cannot do either. */
  async save(elsewhere: Promise<FileHandle> | null): Promise<void> {
    const t = translate(this.language);
    const before = this.state.now().work;
    this.state.change({ work: 'saving', message: null });
    const changes = this.changes;
    try {
      const handle = elsewhere === null ? this.handle : await elsewhere;
      const bytes = await this.toBytes();
      const fileName = handle?.name ?? this.state.now().fileName;
      if (handle === null) download(fileName, bytes);
      else await writeToHandle(handle, bytes);
      this.handle = handle;
      // Who typed on while it was being saved has unsaved work again.
      const untouched = changes === this.changes;
      if (untouched) await this.keeper.forget();
      this.state.change({ fileName, work: untouched ? 'saved' : 'unsaved' });
      this.say({
        intent: 'success',
        text: t(handle === null ? 'workbench.savedAs' : 'workbench.saved', { file: fileName }),
      });
    } catch (error) {
      this.state.change({ work: before });
      if (isCancelled(error)) return;
      this.say({ intent: 'error', text: t('workbench.notSaved', { reason: this.reason(error) }) });
    }
  }

  get canSaveInPlace(): boolean {
    return this.handle !== null;
  }

  hasUnsavedWork(): boolean {
    return ['unsaved', 'saving'].includes(this.state.now().work);
  }

  say(message: WorkbenchMessage | null): void {
    this.state.change({ message });
  }

  private current(): Open {
    if (this.open === null) throw new TypeError('no workbook is open');
    return this.open;
  }

  private async openWith(
    fileName: string,
    handle: FileHandle | null,
    bytesOf: () => Promise<Uint8Array>,
  ): Promise<void> {
    const t = translate(this.language);
    if (this.hasUnsavedWork() && !window.confirm(t('workbench.leaveOpen'))) return;
    const before = this.state.now();
    this.state.change({ work: 'opening', message: null });
    try {
      const file = await readBook(await bytesOf());
      this.opened += 1;
      await this.show(fileName, file, null);
      this.written = null;
      this.handle = handle;
      this.state.change({ work: 'untouched' });
      await this.keeper.forget();
    } catch (error) {
      this.state.change({ ...before, message: null });
      this.say({
        intent: 'error',
        text: t('workbench.notOpened', { file: fileName, reason: this.reason(error) }),
      });
    }
  }

  private async show(fileName: string, file: BookFile, kept: IWorkbookData | null): Promise<void> {
    const settled = this.calculation.nextSettled();
    this.said.clear();
    this.open = { ...openInGrid(this.grid, file.grid, kept, this.language), file };
    this.state.change({ fileName });
    await settled;
    this.charts.show(this.open.book);
    this.edited.tell();
  }

  private async writeSheets(sheets: readonly SheetSpec[]): Promise<void> {
    const { withSheetsIn } = await import('./files/write-book');
    const before = await this.toBytes();
    await this.showInstead(await withSheetsIn(before, sheets));
    this.written = { sheets: sheets.map(({ name }) => name), before, changes: this.changes };
  }

  private async undoSheets(): Promise<void> {
    if (this.written?.changes !== this.changes) return;
    const { before } = this.written;
    this.written = null;
    await this.showInstead(before);
  }

  /** The workbook in another state, with the same sheet in front. */
  private async showInstead(bytes: Uint8Array): Promise<void> {
    const active = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName();
    await this.show(this.state.now().fileName, await readBook(bytes), null);
    const book = this.grid.api.getActiveWorkbook();
    const sheet = active === undefined ? null : book?.getSheetByName(active);
    if (book && sheet) book.setActiveSheet(sheet);
    this.touched();
  }

  private touched(): void {
    if (this.open === null || this.state.now().work === 'opening') return;
    this.changes += 1;
    this.edited.tellOnceSettled();
    if (this.state.now().work !== 'unsaved') this.state.change({ work: 'unsaved' });
    this.keeper.keepSoon();
  }

  private unsavedWork(): KeptWork | null {
    if (this.open === null) return null;
    const { book, file } = this.open;
    const snapshot = this.grid.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(book.getUnitId());
    return snapshot && { fileName: this.state.now().fileName, bytes: file.bytes, snapshot };
  }

  private async startAgain(): Promise<void> {
    this.state.change({ work: 'untouched', message: null });
    await this.keeper.forget();
    await this.openExample('haarlem');
  }

  private reason(error: unknown): string {
    const known = fileSentence(error, this.language);
    if (known !== null) return known;
    const message = error instanceof Error ? error.message : String(error);
    return translate(this.language)('workbench.unknownFault', { message });
  }
}
