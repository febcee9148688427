import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n/language';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { LanguageContext } from './language-context';
import { Pane } from './pane';

export interface PaneSettings {
  readonly workbook: LiveWorkbook;
  readonly language: Language;
  readonly dark: boolean;
  /** The day on the user's calendar: `2026-11-22`. */
  readonly today: () => string;
}

const themeOf = (dark: boolean): Theme => (dark ? webDarkTheme : webLightTheme);

/** Puts the pane in an element of the page. Gives back how to take it away. */
export const mountPane = (
  element: HTMLElement,
  { workbook, language, dark, today }: PaneSettings,
): (() => void) => {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <FluentProvider theme={themeOf(dark)} lang={language} style={{ minHeight: '100%' }}>
        <LanguageContext.Provider value={language}>
          <Pane workbook={workbook} today={today} />
        </LanguageContext.Provider>
      </FluentProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
};
