import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type ILanguagePack,
  type Injector,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';

/** A spreadsheet grid in the page. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly dispose: () => void;
}

export interface GridSettings {
  /** The element it fills. */
  readonly container: HTMLElement;
  readonly texts: ILanguagePack;
  readonly dark: boolean;
}

/** Starts the grid with an empty workbook. */
export function createGrid({ container, texts, dark }: GridSettings): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    // One language at a time: the page loads that of the user under the only name the grid asks for.
    locales: { [LocaleType.EN_US]: mergeLocales(texts) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  // The grid's own parts, formulas among them, are there only once it has a workbook.
  api.createWorkbook({});
  return {
    api,
    injector: univer.__getInjector(),
    dispose: () => {
      univer.dispose();
    },
  };
}
