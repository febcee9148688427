import { CellError } from '../custom-functions';
import { PLAIN_FUNCTIONS } from '../../../src/functions/plain/plain-functions';

/** What a function on plain cells gives. */
export const asked = (id: string, ...given: readonly unknown[]): Promise<unknown> => {
  const found = PLAIN_FUNCTIONS[id];
  if (found === undefined) throw new Error(`There is no ${id}`);
  return Promise.resolve().then(() => Reflect.apply(found, undefined, given) as unknown);
};

/** The code and the sentence with which it ends; throws where there is an answer. */
export const refused = async (id: string, ...given: readonly unknown[]): Promise<string> => {
  try {
    const answer = await asked(id, ...given);
    throw new Error(`${id} answers ${JSON.stringify(answer)}`);
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message.replaceAll('\u00a0', ' ')}`;
    throw error;
  }
};
