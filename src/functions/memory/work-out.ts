import type { RawModel } from '../../model/parse/raw';
import type { WorkedModel } from '../../rules/worked-model';
import { loaded } from './loaded';

/** The one way from rows to a model that can be asked; what is heavy is loaded when the first model comes. */
export const workOut = async (raw: RawModel): Promise<WorkedModel> => {
  const { workedModel } = await loaded(import('../../rules/worked-model'));
  return workedModel(raw);
};
