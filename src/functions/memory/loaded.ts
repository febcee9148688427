import { translate } from '../../i18n/translate';
import { notThere } from '../answer';
import { answerLanguage } from '../session';

/** A part that is loaded when it is first needed. Ends with `#N/A` and a sentence where it does not come. */
export const loaded = async <T>(part: Promise<T>): Promise<T> => {
  try {
    return await part;
  } catch {
    return notThere(translate(answerLanguage())('functions.notLoaded'));
  }
};
