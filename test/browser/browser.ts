import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Debian's Chromium, without what it would fetch by itself. */
export const CHROMIUM: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const launchedBrowser = (): Promise<Browser> => chromium.launch(CHROMIUM);
