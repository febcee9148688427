import { cellText } from '../../i18n/cell-text';
import { notThere } from '../answer';
import { answerLanguage } from '../session';

/** A part that is loaded when it is first needed. Ends with `#N/A` and a sentence where it does not come. */
export const loaded = async <T>(part: Promise<T>): Promise<T> => {
  try {
    return await part;
  } catch {
    return notThere(cellText(answerLanguage())('functions.notLoaded'));
  }
};
