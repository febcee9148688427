const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file that a workbook came from, where the browser lets us write to it. */
export type FileHandle = FileSystemFileHandle;

/** Writes all of it, or nothing: the browser puts the new file in place only when it is complete. */
export async function writeToHandle(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Blob([bytes.slice()], { type: TYPE }));
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

/** Hands the file to the browser's downloads. */
export function download(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

interface PickerWindow {
  readonly showSaveFilePicker?: (options: unknown) => Promise<FileHandle>;
  readonly showOpenFilePicker?: (options: unknown) => Promise<readonly FileHandle[]>;
}

const KINDS = [
  {
    description: 'Excel',
    accept: { [TYPE]: ['.xlsx'], 'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'] },
  },
];

/** Whether somebody closed the window in which a file is chosen. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Asks where to save; null where the browser knows no such question, so that the file is downloaded. */
export const askWhereToSave = (fileName: string): Promise<FileHandle> | null =>
  (window as PickerWindow).showSaveFilePicker?.({ suggestedName: fileName, types: KINDS }) ?? null;

/** Asks which file to open; null where the browser wants an input field for it. */
export const askWhichToOpen = (): Promise<readonly FileHandle[]> | null =>
  (window as PickerWindow).showOpenFilePicker?.({ types: KINDS, multiple: false }) ?? null;
