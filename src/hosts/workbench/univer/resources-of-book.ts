import { DataValidationErrorStyle, type ISheetDataValidationRule, type IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ITableJson } from '@univerjs/sheets-table';
import type { GridHighlight, GridName, GridRule, GridTable, GridValidation } from '../../file/grid/grid-book';
import type { ValueAt } from './cell-values';
import { highlightOf } from './highlights-in-grid';
import { originIn } from './origin-name';
import { areaOf } from './ranges';

/** What plugins of the grid keep of a workbook, in the terms of a file. */
export interface Resources {
  readonly tables: (sheetId: string, at: ValueAt) => readonly GridTable[];
  readonly validations: (sheetId: string) => readonly GridValidation[];
  readonly highlights: (sheetId: string) => readonly GridHighlight[];
  readonly names: (sheetName: (id: string) => string | null) => readonly GridName[];
}

export function resourcesIn(snapshot: IWorkbookData): Resources {
  const kept = <T>(name: string): Readonly<Record<string, T>> => {
    const data = snapshot.resources?.find((each) => each.name === name)?.data;
    return data === undefined || data === '' ? {} : (JSON.parse(data) as Record<string, T>);
  };
  const tables = kept<{ readonly tables?: readonly ITableJson[] }>('SHEET_TABLE_PLUGIN');
  const validations = kept<readonly ISheetDataValidationRule[]>('SHEET_DATA_VALIDATION_PLUGIN');
  const highlights = kept<readonly IConditionFormattingRule[]>('SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const names = kept<IDefinedNamesServiceParam>('SHEET_DEFINED_NAME_PLUGIN');
  return {
    tables: (id, at) => (tables[id]?.tables ?? []).map((table) => tableOf(table, at)),
    validations: (id) => (validations[id] ?? []).flatMap(validationOf),
    highlights: (id) => (highlights[id] ?? []).map(highlightOf),
    names: (sheetName) =>
      Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => ({
        name,
        formula: formulaOrRefString.replace(/^=/, ''),
        sheet: localSheetId === undefined ? null : sheetName(localSheetId),
      })),
  };
}

/** Headers are what stands in the cells: that is what people see and what formulas say. */
function tableOf({ name, range, columns, options, meta }: ITableJson, at: ValueAt): GridTable {
  const area = areaOf({ ...range });
  const totalsRow = meta['totalsRow'] === true;
  const headerRow = options.showHeader !== false;
  return {
    origin: typeof meta['origin'] === 'string' ? meta['origin'] : null,
    name,
    area: totalsRow ? { ...area, bottom: area.bottom + 1 } : area,
    columns: uniqueNames(
      columns.map(({ displayName }, place) => {
        const header = headerRow ? at(range.startRow, range.startColumn + place) : null;
        return header === null || typeof header === 'object' ? displayName : String(header);
      }),
    ),
    headerRow,
    totalsRow,
  };
}

/** Two columns of a table may not have the same name in a file. */
const uniqueNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
};

const TYPES = ['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom'] as const;

const ERROR_STYLES: Readonly<Record<number, GridRule['errorStyle']>> = {
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
};

/** Kinds that only the grid knows, such as tick boxes, have no place in a file. */
function validationOf(rule: ISheetDataValidationRule): readonly GridValidation[] {
  const type = TYPES.find((each) => each === rule.type);
  if (type === undefined || rule.formula1 === undefined) return [];
  const origin = originIn(rule.uid);
  return [
    {
      origin: origin === null ? null : Number(origin),
      areas: rule.ranges.map(areaOf),
      rule: {
        type,
        operator: rule.operator ?? null,
        formula1: fileFormula(rule.formula1, type === 'list'),
        formula2:
          rule.formula2 === undefined || rule.formula2 === '' ? null : fileFormula(rule.formula2, false),
        allowBlank: rule.allowBlank === true,
        errorStyle: rule.showErrorMessage === true ? (ERROR_STYLES[rule.errorStyle ?? 1] ?? 'stop') : null,
        message: rule.error ?? null,
        prompt: rule.showInputMessage === true ? (rule.prompt ?? null) : null,
      },
    },
  ];
}

const fileFormula = (formula: string, list: boolean): string => {
  if (formula.startsWith('=')) return formula.slice(1);
  return list ? `"${formula.replaceAll('"', '""')}"` : formula;
};
