import { DataValidationErrorStyle, type ISheetDataValidationRule, type IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { ITableJson } from '@univerjs/sheets-table';
import type { GridHighlight, GridName, GridRule, GridTable, GridValidation } from '../../file/grid/grid-book';
import type { GridFilter } from '../../file/grid/grid-filter';
import type { ValueAt } from './cell-values';
import { highlightOf } from './highlights-in-grid';
import { originIn } from './origin-name';
import { areaOf } from './ranges';
import { filterOfSheet } from './sheet-filter';
import { filtersOfTable, type RememberedFilter } from './table-filters';

/** What plugins of the grid keep of a workbook, in the terms of a file. */
export interface Resources {
  readonly tables: (sheetId: string, at: ValueAt) => readonly GridTable[];
  readonly validations: (sheetId: string) => readonly GridValidation[];
  readonly highlights: (sheetId: string) => readonly GridHighlight[];
  /** `remembered` is what the sheet remembers of its filter. */
  readonly filter: (sheetId: string, remembered: readonly RememberedFilter[]) => GridFilter | null;
  /** The rows that filters hide, from 0. */
  readonly filtered: (sheetId: string) => ReadonlySet<number>;
  readonly names: (sheetName: (id: string) => string | null) => readonly GridName[];
}

interface KeptTables {
  readonly tables?: readonly ITableJson[];
  readonly tableFilteredOutRows?: readonly number[];
}

export function resourcesIn(snapshot: IWorkbookData): Resources {
  const kept = <T>(name: string): Readonly<Record<string, T>> => {
    const data = snapshot.resources?.find((each) => each.name === name)?.data;
    return data === undefined || data === '' ? {} : (JSON.parse(data) as Record<string, T>);
  };
  const tables = kept<KeptTables>('SHEET_TABLE_PLUGIN');
  const filters = kept<IAutoFilter>('SHEET_FILTER_PLUGIN');
  const validations = kept<readonly ISheetDataValidationRule[]>('SHEET_DATA_VALIDATION_PLUGIN');
  const highlights = kept<readonly IConditionFormattingRule[]>('SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const names = kept<IDefinedNamesServiceParam>('SHEET_DEFINED_NAME_PLUGIN');
  return {
    tables: (id, at) => (tables[id]?.tables ?? []).map((table) => tableOf(table, at)),
    validations: (id) => (validations[id] ?? []).flatMap(validationOf),
    highlights: (id) => (highlights[id] ?? []).map(highlightOf),
    filter: (id, remembered) => {
      const filter = filters[id];
      return filter === undefined ? null : filterOfSheet(filter, remembered);
    },
    filtered: (id) =>
      new Set([...(tables[id]?.tableFilteredOutRows ?? []), ...(filters[id]?.cachedFilteredOut ?? [])]),
    names: (sheetName) =>
      Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => ({
        name,
        formula: formulaOrRefString.replace(/^=/, ''),
        sheet: localSheetId === undefined ? null : sheetName(localSheetId),
      })),
  };
}

/** Headers are what stands in the cells: that is what people see and what formulas say. */
function tableOf({ name, range, columns, options, filters, meta }: ITableJson, at: ValueAt): GridTable {
  const area = areaOf({ ...range });
  const totalsRow = meta['totalsRow'] === true;
  const headerRow = options.showHeader !== false;
  const names = uniqueNames(
    columns.map(({ displayName }, place) => {
      const header = headerRow ? at(range.startRow, range.startColumn + place) : null;
      return header === null || typeof header === 'object' ? displayName : String(header);
    }),
  );
  return {
    origin: typeof meta['origin'] === 'string' ? meta['origin'] : null,
    name,
    area: totalsRow ? { ...area, bottom: area.bottom + 1 } : area,
    columns: names,
    headerRow,
    filters: filtersOfTable(filters, names, (meta['filters'] ?? []) as readonly RememberedFilter[]),
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
