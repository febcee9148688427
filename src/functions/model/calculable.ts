import { cellText } from '../../i18n/cell-text';
import { wrongArgument } from '../answer';
import { errorsOf, type KnownModel } from '../memory/known-model';
import { answerLanguage } from '../session';

/** A model without errors. */
export interface Calculable extends KnownModel {
  readonly evaluator: NonNullable<KnownModel['evaluator']>;
}

/** Ends with `#VALUE!` for a model with errors: nothing can be said about it but what they are. */
export const calculable = (known: KnownModel): Calculable => {
  const { evaluator } = known;
  if (evaluator !== null) return { ...known, evaluator };
  return wrongArgument(cellText(answerLanguage())('functions.model.errors', { count: errorsOf(known) }));
};
