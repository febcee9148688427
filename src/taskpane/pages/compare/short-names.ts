import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Figure } from '../../charts/figure';

/** The steps of a bridge in their order, from its begin to its end. */
const STEPS = [
  'begin',
  'indexation',
  'targets',
  'cut',
  'otherMunicipal',
  'grants',
  'support',
  'own',
  'transition',
  'end',
] as const;

/** The picture of a bridge with names that fit a narrow pane; throws where it has other steps. */
export const withShortNames = (figure: Figure, language: Language): Figure => {
  if (figure.categories.length !== STEPS.length) throw new RangeError('A bridge has ten bars');
  return {
    ...figure,
    categories: STEPS.map((step) => translate(language)(`paneCompare.bridge.short.${step}`)),
  };
};
