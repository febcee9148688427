import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { overlap } from '../../../workbook/area';
import type { SheetPlan } from '../spec/sheet-plan';
import { isOurTable, sameName, sheetCalled, type Book } from './book';

const refuseProtected = (book: Book, plans: readonly SheetPlan[]): void => {
  for (const { spec } of plans) {
    const standing = sheetCalled(book, spec.name);
    if (standing?.isProtected === true) throw new WriteRefusal({ reason: 'protected', sheet: standing.name });
    if (standing === null && book.structureIsProtected)
      throw new WriteRefusal({ reason: 'protected', sheet: null });
  }
};

/** A table's name must be free, but for tables of ours on the sheets that are written. */
const refuseTakenNames = (book: Book, plans: readonly SheetPlan[], language: Language): void => {
  const written = plans.flatMap(({ spec }) => sheetCalled(book, spec.name)?.id ?? []);
  const taken = [
    ...book.names,
    ...book.tables.filter(({ sheetId }) => !written.includes(sheetId)).map(({ name }) => name),
  ];
  for (const { name } of plans.flatMap(({ spec }) => spec.tables)) {
    if (!taken.some((each) => sameName(each, name))) continue;
    throw new WriteRefusal({ reason: 'program', message: translate(language)('excel.nameTaken', { name }) });
  }
};

/** A table of the user's own stays where it is. */
const refuseUserTables = (book: Book, plans: readonly SheetPlan[]): void => {
  for (const { spec, cells } of plans) {
    const standing = sheetCalled(book, spec.name);
    const own = book.tables.filter(
      ({ name, sheetId }) => sheetId === standing?.id && !isReplaced(name, spec),
    );
    for (const { name, area } of own) {
      const inTheWay = cells.some(({ row, column }) =>
        overlap(area, { top: row, bottom: row, left: column, right: column }),
      );
      if (inTheWay) throw new WriteRefusal({ reason: 'noRoom', table: name });
    }
  }
};

/** Whether a table that stands on the sheet makes way for what is written. */
export const isReplaced = (name: string, { tables }: SheetPlan['spec']): boolean =>
  isOurTable(name) || tables.some((table) => sameName(table.name, name));

/** Throws `WriteRefusal` where writing these sheets is not allowed, or would break something of the user's. */
export const refuseLosses = (book: Book, plans: readonly SheetPlan[], language: Language): void => {
  refuseProtected(book, plans);
  refuseTakenNames(book, plans, language);
  refuseUserTables(book, plans);
};
