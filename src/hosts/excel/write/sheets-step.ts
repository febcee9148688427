/// <reference types="office-js" />
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { parsedArea } from '../place/area';
import { codeOf } from '../run/refusal-of';
import type { SheetPlan } from '../spec/sheet-plan';
import { contentOf } from '../undo/content';
import type { Step } from '../undo/journal';
import { putBack } from '../undo/put-back';
import type { KnownCharts } from '../undo/take-image';
import type { PlacedChart } from './write-charts';
import { beginChange, writePlans, type SheetsChange } from './write-sheets';

/** Charts that were drawn from here, by sheet and name: the API tells too little to draw them again. */
export const knownCharts = (): {
  readonly known: KnownCharts;
  readonly learn: (charts: SheetsChange['charts']) => void;
} => {
  const drawn = new Map<string, PlacedChart>();
  const keyOf = (sheetId: string, name: string): string => `${sheetId} ${name}`;
  return {
    known: (sheetId, name) => drawn.get(keyOf(sheetId, name)) ?? null,
    learn: (charts) => {
      for (const { sheetId, name, placed } of charts) drawn.set(keyOf(sheetId, name), placed);
    },
  };
};

/** Everything that stands by itself on these sheets, as one text to compare. */
const contents = async (context: Excel.RequestContext, ids: readonly string[]): Promise<string> => {
  const told: unknown[] = [];
  for (const id of ids) {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    const area = used.isNullObject ? null : parsedArea(used.address);
    told.push(area === null ? null : await contentOf(context, sheet, area));
  }
  return JSON.stringify(told);
};

const takeBack = async (context: Excel.RequestContext, { images, added }: SheetsChange): Promise<void> => {
  const worksheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const there = worksheets.items.map(({ id }) => id);
  await putBack(
    context,
    images.filter(({ id }) => there.includes(id)),
  );
  for (const id of added) if (there.includes(id)) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
};

/** Which of the sheets that stood there is gone; null for none. */
const goneSheet = ({ images }: SheetsChange, there: readonly string[]): string | null =>
  images.find(({ id }) => !there.includes(id))?.name ?? null;

/** After an error half-way: everything as it stood. Gives back the error to tell. */
const undone = async (error: unknown, change: SheetsChange, language: Language): Promise<unknown> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheets = context.workbook.worksheets.load('items/id');
      await context.sync();
      const gone = goneSheet(
        change,
        worksheets.items.map(({ id }) => id),
      );
      await takeBack(context, change);
      return gone === null ? error : new WriteRefusal({ reason: 'sheetGone', sheet: gone });
    });
  } catch (fault) {
    const sheet = change.images.map(({ name }) => name).join(', ');
    const message = fault instanceof Error ? fault.message : String(codeOf(fault));
    return new WriteRefusal({
      reason: 'program',
      message: translate(language)('excel.notPutBack', { sheet, message }),
    });
  }
};

interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly language: Language;
  readonly charts: ReturnType<typeof knownCharts>;
}

/**
 * Writes sheets, whole or not at all. Gives back the step; null where it could not be taken back whole, because a
 * chart was replaced of which nobody knows what it drew.
 */
export const writeSheetsStep = async (
  context: Excel.RequestContext,
  { plans, language, charts }: Writing,
): Promise<Step | null> => {
  const { book, change } = await beginChange(context, plans, { language, known: charts.known });
  const sheetIds: string[] = [];
  let after: string;
  try {
    await writePlans(context, plans, book, change);
    sheetIds.push(...change.images.map(({ id }) => id), ...change.added);
    after = await contents(context, sheetIds);
  } catch (error) {
    throw await undone(error, change, language);
  }
  charts.learn(change.charts);
  if (change.images.some((image) => image.charts.some(({ placed }) => placed === null))) return null;
  return {
    written: { kind: 'sheets', sheets: plans.map(({ spec }) => spec.name) },
    sheetIds,
    stands: async (within) => (await contents(within, sheetIds)) === after,
    takeBack: (within) => takeBack(within, change),
  };
};
