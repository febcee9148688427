import { BooleanNumber } from '@univerjs/core';
import type { IAutoFilter, ICustomFilter, IFilterColumn } from '@univerjs/sheets-filter';
import type { GridSheet } from '../../file/grid/grid-book';
import {
  COMPARISONS,
  type GridCondition,
  type GridCriterion,
  type GridFilter,
} from '../../file/grid/grid-filter';
import { same } from '../../file/grid/same-content';
import { NOTHING, valuesLeft } from './filter-values';
import { rgbIn } from './look-of-style';
import { areaOf, rangeOf } from './ranges';
import type { RememberedFilter } from './table-filters';

export interface SheetFilter {
  readonly data: IAutoFilter;
  readonly remembered: readonly RememberedFilter[];
}

/** The filter of a sheet in the grid's terms, with the rows that it hides; null without one. */
export function sheetFilter(sheet: GridSheet): SheetFilter | null {
  const { filter } = sheet;
  if (filter === null) return null;
  const { top, bottom, left } = filter.area;
  const columns = filter.columns.map(({ column, criterion }) => ({
    criterion,
    given: { colId: left - 1 + column, ...askedData(sheet, filter, left + column, criterion) },
  }));
  const hidden = sheet.rows.filter(({ row, filtered }) => filtered && row > top && row <= bottom);
  return {
    data: {
      ref: rangeOf(filter.area),
      filterColumns: columns.map(({ given }) => given),
      cachedFilteredOut: hidden.map(({ row }) => row - 1),
    },
    remembered: columns,
  };
}

function askedData(
  sheet: GridSheet,
  { area }: GridFilter,
  column: number,
  criterion: GridCriterion,
): Omit<IFilterColumn, 'colId'> {
  if (criterion.kind === 'colour') {
    const colour = rgbText(criterion.colour);
    return {
      colorFilters: criterion.of === 'ground' ? { cellFillColors: [colour] } : { cellTextColors: [colour] },
    };
  }
  if (criterion.kind === 'compare') {
    const [first, second] = criterion.conditions.map(conditionData);
    if (first)
      return {
        customFilters: {
          ...(criterion.both ? { and: BooleanNumber.TRUE } : {}),
          customFilters: second ? [first, second] : [first],
        },
      };
  }
  const asked =
    criterion.kind === 'values' ? [...criterion.values, ...(criterion.blank ? [NOTHING] : [])] : [];
  const values = [...new Set([...asked, ...valuesLeft(sheet, area, column).map(String)])];
  const filters = values.filter((value) => value !== NOTHING);
  return { filters: { filters, ...(values.includes(NOTHING) ? { blank: true } : {}) } };
}

/** As the grid compares colours. */
const rgbText = (colour: string): string =>
  `rgb(${[0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(',')})`;

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/**
 * Without an operator the grid compares texts, which may hold `*` and `?`. Its operators have the names of a file;
 * its description leaves them out.
 */
function conditionData({ operator, value }: GridCondition): ICustomFilter {
  const val = isNumber(value) ? Number(value) : value;
  const text = operator === 'equal' && typeof val === 'string';
  const data: unknown = text ? { val } : { val, operator };
  return data as ICustomFilter;
}

/** The filter of a sheet of the grid, in the terms of a file. */
export function filterOfSheet(
  { ref, filterColumns }: IAutoFilter,
  remembered: readonly RememberedFilter[],
): GridFilter {
  const area = areaOf(ref);
  return {
    area,
    columns: (filterColumns ?? []).flatMap((asked) => {
      const { colId: _, ...own } = asked;
      const known = remembered.find(({ given }) => sameAsked(given, own))?.criterion;
      const criterion = known ?? criterionOf(asked);
      return criterion === null ? [] : [{ column: asked.colId - ref.startColumn, criterion }];
    }),
  };
}

/** Whether a column still asks what it was given, wherever it is now. */
function sameAsked(given: unknown, own: object): boolean {
  const { colId: _, ...asked } = given as IFilterColumn;
  return same(asked, own);
}

function criterionOf({ filters, customFilters, colorFilters }: IFilterColumn): GridCriterion | null {
  if (filters) return { kind: 'values', values: filters.filters ?? [], blank: filters.blank === true };
  if (customFilters)
    return {
      kind: 'compare',
      both: customFilters.and === BooleanNumber.TRUE,
      conditions: customFilters.customFilters.map(({ val, operator }) => ({
        operator: COMPARISONS.find((each) => each === String(operator)) ?? 'equal',
        value: String(val),
      })),
    };
  const [ground, ...grounds] = colorFilters?.cellFillColors ?? [];
  const [ink, ...inks] = colorFilters?.cellTextColors ?? [];
  // A file knows one colour for a column; with more only the rows are hidden there.
  if (grounds.length + inks.length > 0) return null;
  const colour = rgbIn(ground ?? ink);
  return colour === undefined ? null : { kind: 'colour', of: ground ? 'ground' : 'ink', colour };
}
