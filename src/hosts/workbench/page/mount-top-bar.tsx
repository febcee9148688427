import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../i18n/language';
import { LanguageContext } from '../../../taskpane/language-context';
import type { WorkbenchController } from '../workbench-controller';
import { TopBar } from './top-bar';

export interface TopBarSettings {
  readonly controller: WorkbenchController;
  readonly language: Language;
  readonly dark: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onTogglePane: () => void;
}

export const mountTopBar = (element: HTMLElement, { dark, ...props }: TopBarSettings): void => {
  createRoot(element).render(
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={props.language}>
      <LanguageContext.Provider value={props.language}>
        <TopBar {...props} />
      </LanguageContext.Provider>
    </FluentProvider>,
  );
};
