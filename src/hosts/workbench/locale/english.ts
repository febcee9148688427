import type { ILanguagePack } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import drawingUi from '@univerjs/drawing-ui/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import dataValidation from '@univerjs/data-validation/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsDrawingUi from '@univerjs/sheets-drawing-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortUi from '@univerjs/sheets-sort-ui/locale/en-US';
import table from '@univerjs/sheets-table/locale/en-US';
import tableUi from '@univerjs/sheets-table-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import { gaps } from './gaps';

const grid = sheetsUi['sheets-ui'];
const lacking = gaps['sheets-ui'];

/** The menus of the grid in English, as they come with it, and what was missing there. */
export const english: ILanguagePack = {
  ...design,
  ...docsUi,
  ...sheets,
  ...formulaUi,
  ...numfmtUi,
  ...ui,
  ...drawingUi,
  ...sheetsDrawingUi,
  ...table,
  ...tableUi,
  ...conditionalFormattingUi,
  ...dataValidation,
  ...sheetsDataValidation,
  ...dataValidationUi,
  ...filter,
  ...sortUi,
  'sheets-formula': { ...formula['sheets-formula'], ...gaps['sheets-formula'] },
  'sheets-filter-ui': { ...filterUi['sheets-filter-ui'], ...gaps['sheets-filter-ui'] },
  'sheets-ui': {
    ...grid,
    info: { ...grid.info, ...lacking.info },
    merge: { ...grid.merge, ...lacking.merge },
    filter: lacking.filter,
    borderLine: { ...grid.borderLine, ...lacking.borderLine },
  },
  sheet: gaps.sheet,
};
