import { formatChoice } from '../../i18n/format';
import { cellText } from '../../i18n/cell-text';
import { nearestName } from '../../model/parse/nearest';
import { notThere } from '../answer';
import { answerLanguage } from '../session';

export type Asked = 'scenario' | 'lot' | 'organisation';

/** As many names as fit in a sentence that people still read. */
const MOST_NAMES = 6;

/**
 * The name that was meant: exactly, or with other capitals where that leaves no doubt. Ends with `#N/A` and a
 * sentence that names the nearest one, or those that there are.
 */
export const nameIn = (kind: Asked, asked: string, names: readonly string[]): string => {
  if (names.includes(asked)) return asked;
  const alike = names.filter((name) => name.trim().toLowerCase() === asked.toLowerCase());
  const [only] = alike;
  return alike.length === 1 && only !== undefined ? only : noSuchName(kind, asked, names);
};

const noSuchName = (kind: Asked, asked: string, names: readonly string[]): never => {
  const t = cellText(answerLanguage());
  const nearest = nearestName(asked, names);
  const remedy =
    names.length === 0
      ? t(`functions.name.none.${kind}`)
      : nearest === null
        ? chooseFrom(names)
        : t('functions.name.nearest', { nearest });
  return notThere(t(`functions.name.unknown.${kind}`, { name: asked, remedy }));
};

const chooseFrom = (names: readonly string[]): string => {
  const t = cellText(answerLanguage());
  const language = answerLanguage();
  const others = names.length - MOST_NAMES;
  return others > 0
    ? t('functions.name.chooseSome', { names: names.slice(0, MOST_NAMES).join(', '), count: others })
    : t('functions.name.choose', { names: formatChoice(names, language) });
};
