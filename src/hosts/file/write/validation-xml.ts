import type { SheetSpec, ValidationSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { areaName, type Area } from '../../../workbook/area';
import { escapedAttribute, escapedText } from '../xml/ooxml-text';
import { tag, type TagAttributes } from '../xml/tag';
import { xmlText } from '../xml/xml-text';
import { tableArea } from '../../../workbook/spec/table-area';

/** Where a list stands that does not fit in a rule itself: a range such as `kpLijsten!$A$1:$A$9`. */
export type ListPlace = (values: readonly string[]) => string;

const LONGEST_MESSAGE = 255;
const LONGEST_LITERAL = 255;

/** A list fits in its rule if it is short and no value would be cut by the rule's own commas and quotes. */
const fitsInRule = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_LITERAL &&
  values.every((value) => !/[,"]/.test(value) && value.trim() === value && value !== '');

const formula = (name: string, text: string): string => tag(name, {}, xmlText(escapedText(text)));
const number = (name: string, value: number): string => tag(name, {}, String(value));

/** In a structured reference these need an apostrophe; double brackets allow all other characters. */
const columnReference = (table: string, column: string): string =>
  `${table}[[${column.replace(/['[\]#@]/g, "'$&")}]]`;

/**
 * The values of a table column. A rule cannot refer to a table itself, and a defined name that outlives its
 * column makes Excel repair the file; INDIRECT only leaves the drop-down empty then.
 */
const columnList = (table: string, column: string): string =>
  `INDIRECT("${columnReference(table, column).replaceAll('"', '""')}")`;

function bounds(min: number, max: number): readonly [TagAttributes, string] {
  const low = Number.isFinite(min);
  const high = Number.isFinite(max);
  if (low && high) return [{ operator: 'between' }, number('formula1', min) + number('formula2', max)];
  if (low) return [{ operator: 'greaterThanOrEqual' }, number('formula1', min)];
  if (high) return [{ operator: 'lessThanOrEqual' }, number('formula1', max)];
  return [{ operator: 'between' }, number('formula1', -1e300) + number('formula2', 1e300)];
}

function ruleOf(validation: ValidationSpec, placeOf: ListPlace): readonly [TagAttributes, string] {
  switch (validation.kind) {
    case 'list': {
      const { values } = validation;
      const source = fitsInRule(values) ? `"${values.join(',')}"` : placeOf(values);
      return [{ type: 'list' }, formula('formula1', source)];
    }
    case 'column':
      return [{ type: 'list' }, formula('formula1', columnList(validation.table, validation.column))];
    case 'decimal':
    case 'whole': {
      const [operator, limits] = bounds(validation.min, validation.max);
      return [{ type: validation.kind, ...operator }, limits];
    }
  }
}

function checkedMessage(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  throw new BrokenSpec(`a message of ${message.length} characters does not fit in a rule: ${message}`);
}

function validationXml(validation: ValidationSpec, area: Area, placeOf: ListPlace): string {
  const [attributes, formulas] = ruleOf(validation, placeOf);
  const strict = 'strict' in validation ? validation.strict : true;
  return tag(
    'dataValidation',
    {
      ...attributes,
      errorStyle: strict ? undefined : 'information',
      allowBlank: 1,
      showErrorMessage: 1,
      error: escapedAttribute(checkedMessage(validation.message)),
      sqref: areaName(area),
    },
    formulas,
  );
}

/** The rules of a sheet: for the columns of its tables, on all their rows, and for inputs by themselves. */
export function validationsXml(sheet: Pick<SheetSpec, 'tables' | 'cells'>, placeOf: ListPlace): string {
  const inTables = sheet.tables.flatMap((table) => {
    const { top, left, bottom } = tableArea(table);
    return table.columns.flatMap(({ validation }, index) => {
      const at = left + index;
      const area = { top: top + 1, left: at, bottom, right: at };
      return validation === undefined ? [] : [validationXml(validation, area, placeOf)];
    });
  });
  const alone = sheet.cells.flatMap(({ row, column, validation }) =>
    validation === undefined
      ? []
      : [validationXml(validation, { top: row, left: column, bottom: row, right: column }, placeOf)],
  );
  const rules = [...inTables, ...alone];
  return rules.length === 0 ? '' : tag('dataValidations', { count: rules.length }, rules.join(''));
}
