import {
  IUndoRedoService,
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
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import '@univerjs/sheets-table/facade';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import { StepUndo } from './step-undo';

/** A spreadsheet grid in the page. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly undoing: StepUndo;
  readonly dispose: () => void;
}

export interface GridSettings {
  /** The element it fills. */
  readonly container: HTMLElement;
  readonly texts: ILanguagePack;
  readonly dark: boolean;
}

/**
 * What a saved file would not hold is not offered; and of eleven buttons for formulas one is enough, or number
 * formats and filters fall off the bar.
 */
const HIDDEN_MENUS = Object.fromEntries(
  [
    'sheet.menu.image',
    'sheet.command.insert-cell-image',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-context-menu',
    'sheet.command.set-range-protection-from-context-menu',
    'sheet.command.delete-range-protection-from-context-menu',
    'sheet.command.view-sheet-permission-from-context-menu',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.insert-float-image',
    'sheet.command.save-cell-images',
    'sheet.contextMenu.permission',
    ...[
      'financial',
      'logical',
      'text',
      'date',
      'lookup',
      'math',
      'statistical',
      'engineering',
      'information',
      'database',
      'more',
    ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
  ].map((id) => [id, { hidden: true }]),
);

/** Their preset takes no settings, and the name tags of tables would cover the row above them. */
const TABLES: ReturnType<typeof UniverSheetsSortPreset> = {
  plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
};

/** Starts the grid with an empty workbook. */
export function createGrid({ container, texts, dark }: GridSettings): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    // One language at a time: the page loads that of the user under the only name the grid asks for. This name
    // also says which currency the button for amounts gives: euros.
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: mergeLocales(texts) },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: StepUndo }]],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: HIDDEN_MENUS,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDrawingPreset(),
    TABLES,
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
  const injector = univer.__getInjector();
  const undoing = injector.get(IUndoRedoService);
  if (!(undoing instanceof StepUndo)) throw new TypeError('the grid has not taken our undoing');
  return {
    api,
    injector,
    undoing,
    dispose: () => {
      univer.dispose();
    },
  };
}
