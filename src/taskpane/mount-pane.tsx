import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n/language';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { Appearance, PaneAppearance } from './appearance';
import { AppearanceContext } from './appearance-context';
import { LanguageContext } from './language-context';
import type { PaneRoute } from './page';
import { Pane } from './pane';

export interface PaneSettings {
  readonly workbook: LiveWorkbook;
  readonly language: Language;
  readonly appearance: PaneAppearance;
  readonly route: PaneRoute;
  /** The day on the user's calendar: `2026-11-22`. */
  readonly today: () => string;
}

/** Where the browser itself puts in the colours of the system, those of a contrast theme would get in their way. */
const contrastTheme = (): Theme =>
  matchMedia('(forced-colors: active)').matches ? webLightTheme : teamsHighContrastTheme;

const THEMES: Readonly<Record<Appearance, () => Theme>> = {
  light: () => webLightTheme,
  dark: () => webDarkTheme,
  contrast: contrastTheme,
};

/** Puts the pane in an element of the page. Gives back how to take it away. */
export const mountPane = (element: HTMLElement, settings: PaneSettings): (() => void) => {
  const { workbook, language, appearance, route, today } = settings;
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Themed appearance={appearance} language={language}>
        <LanguageContext.Provider value={language}>
          <Pane workbook={workbook} route={route} today={today} />
        </LanguageContext.Provider>
      </Themed>
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
};

interface ThemedProps {
  readonly appearance: PaneAppearance;
  readonly language: Language;
  readonly children: ReactNode;
}

const Themed = ({ appearance, language, children }: ThemedProps) => {
  const now = useSyncExternalStore(appearance.watch, appearance.now);
  return (
    <FluentProvider theme={THEMES[now]()} lang={language} style={{ minHeight: '100%' }}>
      <AppearanceContext.Provider value={now}>{children}</AppearanceContext.Provider>
    </FluentProvider>
  );
};
