/** Puts the add-in of a manifest into the Excel of this machine, and takes it out again. */
export interface Sideloader {
  /** Registers it and opens Excel with it. Rejects with a reason if that cannot be done. */
  readonly add: (manifest: string) => Promise<void>;
  readonly remove: (manifest: string) => Promise<void>;
}

/** Where Excel can load add-ins from a folder: on the web it takes a person, and on Linux there is none. */
export const canSideload = (platform: NodeJS.Platform): boolean =>
  platform === 'win32' || platform === 'darwin';

/** Microsoft's own; it is loaded when it is needed, as it brings much along. */
export const officeSideloader: Sideloader = {
  add: async (manifest) => {
    const { AppType, startDebugging } = await import('office-addin-debugging');
    // Without a debugger: with one, Excel waits at every start for somebody to attach it.
    await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  },
  remove: async (manifest) => {
    const { stopDebugging } = await import('office-addin-debugging');
    await stopDebugging(manifest);
  },
};
