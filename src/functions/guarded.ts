import { cellText } from '../i18n/cell-text';
import { notThere, wrongArgument } from './answer';
import type { CustomFunction } from './custom-function';
import { answerLanguage } from './session';

/** Longer than any calculation; a cell that waits for ever would show `#BUSY!` for ever. */
const MOST_SECONDS = 60;

/**
 * The function as it is registered: it ends with an answer or with an error of a cell that carries a sentence,
 * whatever goes wrong, and within a minute.
 */
export const guarded =
  (call: CustomFunction): ((...given: readonly unknown[]) => unknown) =>
  (...given) => {
    try {
      const answer: unknown = Reflect.apply(call, undefined, given);
      return answer instanceof Promise ? inTime(answer).catch(asCellError) : answer;
    } catch (error) {
      return asCellError(error);
    }
  };

const asCellError = (error: unknown): never => {
  if (error instanceof CustomFunctions.Error) throw error;
  const message = error instanceof Error ? error.message : String(error);
  return wrongArgument(cellText(answerLanguage())('functions.unexpected', { message }));
};

const inTime = (answer: Promise<unknown>): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, MOST_SECONDS * 1000);
  }).then(() => notThere(cellText(answerLanguage())('functions.tooLong', { seconds: MOST_SECONDS })));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
