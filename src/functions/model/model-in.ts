import { cellText } from '../../i18n/cell-text';
import { hashInHandle } from '../../workbook/model-handle';
import { notThere, wrongArgument } from '../answer';
import { shown } from '../argument/host-value';
import { missing, valueIn } from '../argument/value-in';
import type { KnownModel } from '../memory/known-model';
import { knownModel, rememberedModel } from '../memory/models';
import { readOfHash } from '../memory/read-of-hash';
import { onceAtATime } from '../memory/once-at-a-time';
import { answerLanguage, connectedWorkbook } from '../session';
import { MODEL } from './model-arguments';

const once = onceAtATime<KnownModel>();

/**
 * The model behind the text that `KP.MODEL` gave: from memory, else from the tables of the workbook if they still
 * hold that content. Ends with `#VALUE!` for what is no such text, with `#N/A` where the content is gone.
 */
export const modelIn = async (given: unknown): Promise<KnownModel> => {
  const handle = valueIn(MODEL, given) ?? missing(MODEL);
  const hash = isHandle(handle) ? hashInHandle(handle) : null;
  if (hash === null) {
    return wrongArgument(cellText(answerLanguage())('functions.model.notAModel', { value: shown(handle) }));
  }
  return rememberedModel(hash) ?? once(hash, () => fromWorkbook(hash));
};

/** Every handle begins so in both languages, which tells it from a name with eight digits. */
export const isHandle = (value: unknown): value is string =>
  typeof value === 'string' && /^\s*model [0-9a-f]{8}\b/i.test(value);

const fromWorkbook = async (hash: string): Promise<KnownModel> => {
  const t = cellText(answerLanguage());
  const workbook = connectedWorkbook();
  if (workbook === null) return notThere(t('functions.model.notRead'));
  const read = await readOfHash(workbook, hash);
  return read === null ? notThere(t('functions.model.changed')) : knownModel(read);
};
