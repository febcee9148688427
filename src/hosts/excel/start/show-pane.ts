/// <reference types="office-js" />
import type { Language } from '../../../i18n/language';
import { loadPaneTexts } from '../../../i18n/pane-texts';
import { translate } from '../../../i18n/translate';
import type { PaneRoute } from '../../../taskpane/page';
import type { LiveWorkbook } from '../../../workbook/live-workbook';
import { hasApi, NEEDED_API } from '../run/api-set';
import { officeAppearance } from './office-appearance';
import { today } from './today';

interface Shown {
  readonly live: () => Promise<LiveWorkbook>;
  readonly language: Language;
  readonly route: PaneRoute;
}

/** In an Excel that is too old for the pane: what is missing, and what still works. */
const showTooOld = (place: HTMLElement, language: Language): void => {
  const t = translate(language);
  const title = document.createElement('h1');
  title.textContent = t('excel.tooOld.title');
  const text = document.createElement('p');
  text.textContent = t('excel.tooOld.text', { needed: `ExcelApi ${NEEDED_API}` });
  place.replaceChildren(title, text);
};

/** Puts the pane in the page. */
export const showPane = async ({ live, language, route }: Shown): Promise<void> => {
  const place = document.getElementById('pane');
  if (place === null) return;
  document.documentElement.lang = language;
  if (!hasApi(NEEDED_API)) {
    showTooOld(place, language);
    return;
  }
  const [{ mountPane }, workbook] = await Promise.all([
    import('../../../taskpane/mount-pane'),
    live(),
    loadPaneTexts(language),
  ]);
  place.replaceChildren();
  mountPane(place, { workbook, language, appearance: officeAppearance(), route, today });
};
