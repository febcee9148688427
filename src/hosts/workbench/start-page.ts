import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import './page/workbench.css';
import { connectFunctions } from '../../functions/session';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { systemAppearance } from '../../taskpane/appearance';
import { mountPane } from '../../taskpane/mount-pane';
import { paneRoute } from '../../taskpane/page';
import { registeredFunctions } from './custom-functions';
import { acceptDrops } from './page/accept-drops';
import { addressIn } from './page/language-of-page';
import { mountTopBar } from './page/mount-top-bar';
import { today } from './page/today';
import type { Preparation } from './preparation';
import { calculateSoon } from './univer/calculate-soon';
import { passOverClosedBooks } from './univer/closed-books';
import { createGrid } from './univer/create-grid';
import { keepTablesFresh } from './univer/fresh-tables';
import { growTables } from './univer/grow-tables';
import { highlightSpills } from './univer/highlight-spills';
import { typeInDutch } from './univer/type-in-dutch';
import { registerFunctions } from './univer/register-functions';
import { WorkbenchController } from './workbench-controller';

/** Builds the page: bar, grid and pane; then shows what was left unsaved, or an example. */
export async function startPage(
  page: HTMLElement,
  { language, texts, descriptions, first }: Preparation,
): Promise<WorkbenchController> {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.lang = language;
  document.title = translate(language)('workbench.title');
  const { bar, gridPlace, panePlace } = placesIn(page);
  const grid = createGrid({ container: gridPlace, texts, dark });
  const controller = new WorkbenchController(grid, language, today);
  connectFunctions({ workbook: controller.workbook, language });
  calculateSoon(grid);
  keepTablesFresh(grid, controller.calculation);
  highlightSpills(grid, controller.calculation);
  growTables(grid);
  passOverClosedBooks(grid);
  if (language === 'nl') typeInDutch(grid);
  registerFunctions(grid.injector, registeredFunctions(), descriptions, controller.said);
  // Within the same turn, so that the grid never draws the empty workbook that it needed to begin with.
  const begun = controller.begin(first);
  mountTopBar(bar, {
    controller,
    language,
    dark,
    onLanguage: (chosen: Language) => {
      location.assign(addressIn(chosen, location));
    },
    onTogglePane: () => {
      panePlace.hidden = !panePlace.hidden;
    },
  });
  acceptDrops(page, controller, language);
  window.addEventListener('beforeunload', (event) => {
    if (controller.hasUnsavedWork()) event.preventDefault();
  });
  await begun;
  mountPane(panePlace, {
    workbook: controller.workbook,
    language,
    appearance: systemAppearance(),
    route: paneRoute(),
    today,
  });
  return controller;
}

interface Places {
  readonly bar: HTMLElement;
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
}

function placesIn(page: HTMLElement): Places {
  const make = (name: string, tag: string): HTMLElement => {
    const element = document.createElement(tag);
    element.id = name;
    page.append(element);
    return element;
  };
  return { bar: make('top-bar', 'div'), gridPlace: make('grid', 'main'), panePlace: make('pane', 'aside') };
}
