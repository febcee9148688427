/// <reference types="office-js" />
import type { ValidationSpec } from '../../../workbook/spec/sheet-spec';
import { areaName } from '../../../workbook/area';
import type { PlacedRule } from '../spec/validation';

/** Where a list stands that does not fit in a rule itself: `=kpLijsten!$A$1:$A$9`. */
export type ListPlace = (values: readonly string[]) => string;

const LONGEST_LITERAL = 255;

/** A list fits in its rule if it is short and no value would be cut by the rule's own commas and quotes. */
export const fitsInRule = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_LITERAL &&
  values.every(
    (value) => !/[,"]/.test(value) && !value.startsWith('=') && value.trim() === value && value !== '',
  );

/** In a structured reference these need an apostrophe; double brackets allow all other characters. */
const columnReference = (table: string, column: string): string =>
  `${table}[[${column.replace(/['[\]#@]/g, "'$&")}]]`;

/** A rule cannot refer to a table itself; INDIRECT leaves the drop-down empty where its column is gone. */
const columnList = (table: string, column: string): string =>
  `=INDIRECT("${columnReference(table, column).replaceAll('"', '""')}")`;

const bounds = (min: number, max: number): Excel.BasicDataValidation => {
  if (Number.isFinite(min) && Number.isFinite(max))
    return { operator: 'Between', formula1: min, formula2: max };
  return Number.isFinite(min)
    ? { operator: 'GreaterThanOrEqualTo', formula1: min }
    : { operator: 'LessThanOrEqualTo', formula1: max };
};

const ruleOf = (validation: ValidationSpec, placeOf: ListPlace): Excel.DataValidationRule => {
  switch (validation.kind) {
    case 'list': {
      const { values } = validation;
      return {
        list: { inCellDropDown: true, source: fitsInRule(values) ? values.join(',') : placeOf(values) },
      };
    }
    case 'column':
      return { list: { inCellDropDown: true, source: columnList(validation.table, validation.column) } };
    case 'decimal':
      return { decimal: bounds(validation.min, validation.max) };
    case 'whole':
      return { wholeNumber: bounds(validation.min, validation.max) };
  }
};

/** A rule that everything meets, so that a cell can carry a note. */
const ANYTHING: Excel.DataValidationRule = { custom: { formula: '=TRUE' } };

const applyRule = (range: Excel.Range, { rule, note }: PlacedRule, placeOf: ListPlace): void => {
  const { dataValidation } = range;
  dataValidation.rule = rule === null ? ANYTHING : ruleOf(rule, placeOf);
  if (rule !== null) {
    const strict = 'strict' in rule ? rule.strict : true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: strict ? 'Stop' : 'Information',
      title: 'Kantelpunt',
      message: rule.message,
    };
  }
  if (note !== null) dataValidation.prompt = { showPrompt: true, title: '', message: note };
};

/** Says on a sheet without any rules what may be filled in where, and shows notes at headers. */
export const writeRules = (
  sheet: Excel.Worksheet,
  rules: readonly PlacedRule[],
  placeOf: ListPlace,
): void => {
  for (const rule of rules) applyRule(sheet.getRange(areaName(rule.area)), rule, placeOf);
};
