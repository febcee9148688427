import type { ILanguagePack } from '@univerjs/core';
import { dataValidation } from './data-validation';
import { design } from './design';
import { docsUi } from './docs-ui';
import { drawingUi } from './drawing-ui';
import { sheet } from './sheet';
import { sheets } from './sheets';
import { sheetsConditionalFormattingUi } from './sheets-conditional-formatting-ui';
import { sheetsDataValidationUi } from './sheets-data-validation-ui';
import { sheetsDrawingUi } from './sheets-drawing-ui';
import { sheetsFilter } from './sheets-filter';
import { sheetsFilterUi } from './sheets-filter-ui';
import { sheetsFormula } from './sheets-formula';
import { sheetsFormulaUi } from './sheets-formula-ui';
import { sheetsNumfmtUi } from './sheets-numfmt-ui';
import { sheetsSortUi } from './sheets-sort-ui';
import { sheetsTable } from './sheets-table';
import { sheetsTableUi } from './sheets-table-ui';
import { sheetsUi } from './sheets-ui';
import { ui } from './ui';

/** The menus of the grid in the words of Dutch Excel. */
export const dutch: ILanguagePack = {
  design,
  'docs-ui': docsUi,
  sheets,
  'sheets-formula': sheetsFormula,
  'sheets-formula-ui': sheetsFormulaUi,
  'sheets-numfmt-ui': sheetsNumfmtUi,
  'sheets-ui': sheetsUi,
  ui,
  'drawing-ui': drawingUi,
  'sheets-drawing-ui': sheetsDrawingUi,
  'sheets-table': sheetsTable,
  'sheets-table-ui': sheetsTableUi,
  'sheets-conditional-formatting-ui': sheetsConditionalFormattingUi,
  'data-validation': dataValidation,
  'sheets-data-validation': dataValidation,
  'sheets-data-validation-ui': sheetsDataValidationUi,
  'sheets-filter': sheetsFilter,
  'sheets-filter-ui': sheetsFilterUi,
  'sheets-sort-ui': sheetsSortUi,
  sheet,
};
