import type { ILanguagePack } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import drawing from '@univerjs/preset-sheets-drawing/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';

/** The menus of the grid in English, as they come with it; every part has a name of its own. */
export const english: ILanguagePack = {
  ...core,
  ...drawing,
  ...table,
  ...conditionalFormatting,
  ...dataValidation,
  ...filter,
  ...sort,
};
