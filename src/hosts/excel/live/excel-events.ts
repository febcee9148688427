/// <reference types="office-js" />
import { hasApi } from '../run/api-set';

/** What happened, as far as anybody here wants to know. */
export interface Happenings {
  /** Cells were filled in or moved on a sheet, by anybody; `own` when this add-in did it and Excel says so. */
  readonly changed: (sheetId: string, own: boolean) => void;
  /** Something else that may change what is shown: calculated, or sheets that came, went or were renamed. */
  readonly stirred: () => void;
  readonly selected: () => void;
}

/** What says who made a change came with this set. */
const SOURCE_API = '1.14';
const NAME_API = '1.17';

const isOwn = (event: Excel.WorksheetChangedEventArgs): boolean =>
  hasApi(SOURCE_API) && event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;

/** Listens to the workbook. Changes of others who work in it count, as they change what is shown. */
export const listenToExcel = async (happenings: Happenings): Promise<void> => {
  const stirred = (): Promise<void> => {
    happenings.stirred();
    return Promise.resolve();
  };
  const selected = (): Promise<void> => {
    happenings.selected();
    return Promise.resolve();
  };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.worksheets.onChanged.add((event) => {
      happenings.changed(event.worksheetId, isOwn(event));
      return Promise.resolve();
    });
    workbook.worksheets.onCalculated.add(stirred);
    workbook.worksheets.onAdded.add(stirred);
    workbook.worksheets.onDeleted.add(stirred);
    if (hasApi(NAME_API)) workbook.worksheets.onNameChanged.add(stirred);
    workbook.worksheets.onActivated.add(selected);
    workbook.onSelectionChanged.add(selected);
    await context.sync();
  });
};
