import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { WorkbenchController } from '../workbench-controller';

/** Opens a workbook that is dropped anywhere on the page. */
export function acceptDrops(page: HTMLElement, controller: WorkbenchController, language: Language): void {
  const t = translate(language);
  const hint = document.createElement('div');
  hint.className = 'drop-hint';
  hint.hidden = true;
  hint.textContent = t('workbench.drop');
  page.append(hint);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  // Before the grid sees it: it would take a picture for something to put in a cell.
  const options = { capture: true };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hint.hidden = false;
    },
    options,
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) hint.hidden = true;
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hint.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void controller.openFile(file);
    },
    options,
  );
}
