import { atLeast } from './core/api-sets';

export interface OfficeSettings {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Dark: white text on a dark pane. */
  readonly theme: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
  readonly platform: string;
}

/** The parts of Office around the workbook, and what the add-in did with them. */
export class FakeOffice {
  readonly sets = new Map<string, string>([
    ['ExcelApi', '1.13'],
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['RibbonApi', '1.1'],
    ['AddinCommands', '1.1'],
    ['DialogApi', '1.1'],
  ]);
  /** Buttons of the ribbon by their ids. */
  readonly actions = new Map<string, (event: { completed: () => void }) => unknown>();
  readonly visibility = new Set<(message: { visibilityMode: string }) => unknown>();
  startupBehavior = 'None';
  paneVisible = false;
  private readonly settings: OfficeSettings;

  constructor(settings: Partial<OfficeSettings>) {
    this.settings = {
      displayLanguage: 'nl-NL',
      contentLanguage: 'nl-NL',
      theme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' },
      platform: 'PC',
      ...settings,
    };
  }

  readonly isSetSupported = (name: string, version = '1.1'): boolean => {
    const has = this.sets.get(name);
    return has !== undefined && atLeast(has, version);
  };

  show(visible: boolean): Promise<void> {
    const changed = this.paneVisible !== visible;
    this.paneVisible = visible;
    if (changed)
      for (const listener of this.visibility) listener({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
    return Promise.resolve();
  }

  /** Somebody presses a button of the ribbon; done when the command says that it is completed. */
  press(id: string): Promise<void> {
    const action = this.actions.get(id);
    if (!action) return Promise.reject(new Error(`no command ${id} was associated`));
    return new Promise((completed, failed) => {
      Promise.resolve(action({ completed })).catch(failed);
    });
  }

  /** `Office` as it is at run time. */
  global(): Record<string, unknown> {
    const info = { host: 'Excel', platform: this.settings.platform };
    return {
      ...NAMES,
      onReady: (callback?: (given: typeof info) => unknown) =>
        Promise.resolve(info).then((given) => {
          callback?.(given);
          return given;
        }),
      isSetSupported: this.isSetSupported,
      context: {
        displayLanguage: this.settings.displayLanguage,
        contentLanguage: this.settings.contentLanguage,
        officeTheme: this.settings.theme,
        platform: info.platform,
        host: 'Excel',
        diagnostics: { host: 'Excel', platform: info.platform, version: '16.0.17928.20114' },
        requirements: { isSetSupported: this.isSetSupported },
      },
      actions: {
        associate: (id: string, action: (event: { completed: () => void }) => unknown) => {
          this.actions.set(id, action);
        },
      },
      addin: {
        showAsTaskpane: () => this.show(true),
        hide: () => this.show(false),
        setStartupBehavior: (behavior: string) => {
          this.startupBehavior = behavior;
          return Promise.resolve();
        },
        getStartupBehavior: () => Promise.resolve(this.startupBehavior),
        onVisibilityModeChanged: (listener: (message: { visibilityMode: string }) => unknown) => {
          this.visibility.add(listener);
          return Promise.resolve(() => {
            this.visibility.delete(listener);
            return Promise.resolve();
          });
        },
      },
    };
  }
}

/** Enumerations of Office itself that code may name. */
const NAMES = {
  HostType: { Word: 'Word', Excel: 'Excel', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
  PlatformType: {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
  StartupBehavior: { none: 'None', load: 'Load' },
  VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
};
