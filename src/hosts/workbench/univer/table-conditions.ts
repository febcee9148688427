import type { ITableConditionFilterItem } from '@univerjs/sheets-table';
import {
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  TableDateCompareTypeEnum,
  TableNumberCompareTypeEnum,
  TableStringCompareTypeEnum,
} from '@univerjs/sheets-table';
import {
  COMPARISONS,
  type Comparison,
  type GridCondition,
  type GridCriterion,
} from '../../file/grid/grid-filter';

type Asked<Kind> = Extract<ITableConditionFilterItem['filterInfo'], { readonly conditionType: Kind }>;
type Compare = Extract<GridCriterion, { readonly kind: 'compare' }>;

const one = (operator: Comparison, value: string): Compare => ({
  kind: 'compare',
  both: false,
  conditions: [{ operator, value }],
});

const within = (least: number, most: number): Compare => ({
  kind: 'compare',
  both: true,
  conditions: [
    { operator: 'greaterThanOrEqual', value: String(least) },
    { operator: 'lessThanOrEqual', value: String(most) },
  ],
});

const outside = (least: number, most: number): Compare => ({
  kind: 'compare',
  both: false,
  conditions: [
    { operator: 'lessThan', value: String(least) },
    { operator: 'greaterThan', value: String(most) },
  ],
});

const comparison = (name: string): Comparison | undefined => COMPARISONS.find((each) => each === name);

/** What the grid asks of the numbers of a column; null for what it offers and does not do. */
export function ofNumbers({
  compareType,
  expectedValue,
}: Asked<TableConditionTypeEnum.Number>): GridCriterion | null {
  const [least = 0, most = 0] = [expectedValue].flat().map(Number);
  if (compareType === TableNumberCompareTypeEnum.Between) return within(least, most);
  if (compareType === TableNumberCompareTypeEnum.NotBetween) return outside(least, most);
  const operator = comparison(compareType);
  return operator === undefined ? null : one(operator, String(least));
}

export function ofTexts({ compareType, expectedValue }: Asked<TableConditionTypeEnum.String>): GridCriterion {
  switch (compareType) {
    case TableStringCompareTypeEnum.Equal:
      return one('equal', expectedValue);
    case TableStringCompareTypeEnum.NotEqual:
      return one('notEqual', expectedValue);
    case TableStringCompareTypeEnum.Contains:
      return one('equal', `*${expectedValue}*`);
    case TableStringCompareTypeEnum.NotContains:
      return one('notEqual', `*${expectedValue}*`);
    case TableStringCompareTypeEnum.StartsWith:
      return one('equal', `${expectedValue}*`);
    case TableStringCompareTypeEnum.EndsWith:
      return one('equal', `*${expectedValue}`);
  }
}

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of a workbook, as the days after February 1900 count. */
const DAY_0 = Date.UTC(1899, 11, 30);
const dayNumber = (date: string | Date): number => (new Date(date).getTime() - DAY_0) / DAY;

const DATES: Readonly<Partial<Record<TableDateCompareTypeEnum, Comparison>>> = {
  [TableDateCompareTypeEnum.Equal]: 'equal',
  [TableDateCompareTypeEnum.NotEqual]: 'notEqual',
  [TableDateCompareTypeEnum.After]: 'greaterThan',
  [TableDateCompareTypeEnum.AfterOrEqual]: 'greaterThanOrEqual',
  [TableDateCompareTypeEnum.Before]: 'lessThan',
  [TableDateCompareTypeEnum.BeforeOrEqual]: 'lessThanOrEqual',
};

/** What the grid asks of the days of a column: a file has numbers for days, and names for times such as this month. */
export function ofDates({
  compareType,
  expectedValue,
}: Asked<TableConditionTypeEnum.Date>): GridCriterion | null {
  const [first, last] = [expectedValue ?? []].flat().map(dayNumber);
  const operator = DATES[compareType];
  if (operator !== undefined) return first === undefined ? null : one(operator, String(first));
  const both = compareType === TableDateCompareTypeEnum.Between;
  if (both || compareType === TableDateCompareTypeEnum.NotBetween) {
    if (first === undefined || last === undefined) return null;
    return both ? within(first, last) : outside(first, last);
  }
  const name: string = compareType;
  return { kind: 'time', time: /^[mq]\d/.test(name) ? name.toUpperCase() : name };
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const numbers = (
  compareType: TableNumberCompareTypeEnum,
  expectedValue: number | [number, number],
): ITableConditionFilterItem => ({
  filterType: TableColumnFilterTypeEnum.condition,
  filterInfo: { conditionType: TableConditionTypeEnum.Number, compareType, expectedValue },
});

const NUMBERS: Readonly<Record<Comparison, TableNumberCompareTypeEnum>> = {
  equal: TableNumberCompareTypeEnum.Equal,
  notEqual: TableNumberCompareTypeEnum.NotEqual,
  greaterThan: TableNumberCompareTypeEnum.GreaterThan,
  greaterThanOrEqual: TableNumberCompareTypeEnum.GreaterThanOrEqual,
  lessThan: TableNumberCompareTypeEnum.LessThan,
  lessThanOrEqual: TableNumberCompareTypeEnum.LessThanOrEqual,
};

/** A comparison as a condition of a table in the grid; null where it has no such. */
export function conditionData({ both, conditions }: Compare): ITableConditionFilterItem | null {
  const [first, second] = conditions;
  if (first === undefined) return null;
  if (second !== undefined) return rangeData(first, second, both);
  if (isNumber(first.value)) return numbers(NUMBERS[first.operator], Number(first.value));
  return textData(first);
}

function rangeData(
  first: GridCondition,
  second: GridCondition,
  both: boolean,
): ITableConditionFilterItem | null {
  if (!isNumber(first.value) || !isNumber(second.value)) return null;
  const asked = `${first.operator} ${second.operator}`;
  const ends: [number, number] = [Number(first.value), Number(second.value)];
  if (both && asked === 'greaterThanOrEqual lessThanOrEqual')
    return numbers(TableNumberCompareTypeEnum.Between, ends);
  if (!both && asked === 'lessThan greaterThan') return numbers(TableNumberCompareTypeEnum.NotBetween, ends);
  return null;
}

function textData({ operator, value }: GridCondition): ITableConditionFilterItem | null {
  const texts = (
    compareType: TableStringCompareTypeEnum,
    expectedValue: string,
  ): ITableConditionFilterItem => ({
    filterType: TableColumnFilterTypeEnum.condition,
    filterInfo: { conditionType: TableConditionTypeEnum.String, compareType, expectedValue },
  });
  const [, before, letters = '', after] = /^(\*?)([^*]*)(\*?)$/.exec(value) ?? [];
  // Nothing at all, and more than one star, are no condition of the grid.
  if (letters.trim() === '') return null;
  if (operator === 'notEqual') {
    if (before && after) return texts(TableStringCompareTypeEnum.NotContains, letters);
    return before || after ? null : texts(TableStringCompareTypeEnum.NotEqual, letters);
  }
  if (operator !== 'equal') return null;
  if (before)
    return texts(after ? TableStringCompareTypeEnum.Contains : TableStringCompareTypeEnum.EndsWith, letters);
  return texts(after ? TableStringCompareTypeEnum.StartsWith : TableStringCompareTypeEnum.Equal, letters);
}
