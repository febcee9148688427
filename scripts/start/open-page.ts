/** Whether somebody would see a browser that is opened here. */
export function hasScreen(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (environment['CI']) return false;
  return platform !== 'linux' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);
}

/** Opens the page in the browser of the user. False if there is no browser to open. */
export async function openPage(address: string): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    const browser = await open(address);
    return await new Promise((resolve) => {
      browser.once('error', () => {
        resolve(false);
      });
      browser.once('spawn', () => {
        resolve(true);
      });
    });
  } catch {
    return false;
  }
}
