/** What became of a picture: on the clipboard, or where that is not allowed, a file. */
export type Copied = 'clipboard' | 'file';

/** Puts a PNG on the clipboard; where the program does not allow that, it is offered as a file. */
export const copyPicture = async (picture: Promise<Blob>, fileName: string): Promise<Copied> => {
  try {
    // The promise itself is handed over: after waiting, some browsers no longer allow it.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'clipboard';
  } catch {
    offerFile(await picture, fileName);
    return 'file';
  }
};

const offerFile = (picture: Blob, fileName: string): void => {
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};
