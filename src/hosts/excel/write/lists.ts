/// <reference types="office-js" />
import { columnLetters } from '../../../workbook/area';
import type { SheetPlan } from '../spec/sheet-plan';
import { LISTS_SHEET } from '../../../workbook/spec/hidden-sheets';
import { sheetCalled, type Book } from './book';
import { fitsInRule, type ListPlace } from './write-rules';
import { writeValues } from './values-in-parts';

type List = readonly string[];

const sameList = (one: List, other: List): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The lists that do not fit in a rule itself, each once. */
const longLists = (plans: readonly SheetPlan[]): readonly List[] => {
  const lists: List[] = [];
  for (const { rule } of plans.flatMap(({ rules }) => rules)) {
    if (rule?.kind !== 'list' || fitsInRule(rule.values)) continue;
    if (!lists.some((list) => sameList(list, rule.values))) lists.push(rule.values);
  }
  return lists;
};

/** Whether these sheets need the hidden sheet with lists. */
export const needsLists = (plans: readonly SheetPlan[]): boolean => longLists(plans).length > 0;

const standingLists = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly List[]> => {
  const used = sheet.getUsedRangeOrNullObject(true).load('values,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  return Array.from({ length: used.columnCount }, (_, column) =>
    used.values
      .map((row: readonly unknown[]) => row[column])
      .filter((value): value is string => typeof value === 'string' && value !== ''),
  );
};

/** Puts long lists on the hidden sheet, where rules can refer to them; lists that stand there stay. */
export const writeLists = async (
  context: Excel.RequestContext,
  book: Book,
  plans: readonly SheetPlan[],
  sync: () => Promise<void>,
): Promise<ListPlace> => {
  const lists = longLists(plans);
  if (lists.length === 0) return () => '';
  const standing = sheetCalled(book, LISTS_SHEET);
  const sheet = context.workbook.worksheets.getItem(standing?.id ?? LISTS_SHEET);
  const known = [...(await standingLists(context, sheet))];
  const added = lists.filter((list) => !known.some((each) => sameList(each, list)));
  const first = known.length;
  known.push(...added);
  const cells = added.flatMap((list, at) =>
    list.map((value, row) => ({ row: row + 1, column: first + at + 1, value })),
  );
  await writeValues(sheet, cells, sync);
  return (values) => {
    const column = columnLetters(known.findIndex((list) => sameList(list, values)) + 1);
    return `=${LISTS_SHEET}!$${column}$1:$${column}$${values.length}`;
  };
};
