/// <reference types="office-js" />
import { WriteRefusal } from '../../../workbook/write-refusal';

/** The API that the product asks for; everything here may use it, and nothing newer without asking. */
export const NEEDED_API = '1.13';

export const hasApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** Throws `WriteRefusal` in an Excel that is too old to write in. */
export const expectNeededApi = (): void => {
  if (!hasApi(NEEDED_API)) throw new WriteRefusal({ reason: 'tooOld', lacks: `ExcelApi ${NEEDED_API}` });
};
