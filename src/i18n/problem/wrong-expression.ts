import type { ExpressionFault } from '../../model/expression';
import { formatChoice } from '../format';
import type { Language } from '../language';
import { translate } from '../translate';
import type { Rule } from './special-rules';

/** What is wrong with an expression and where in it, as one sentence; also for functions, which have no problem. */
export const describeFault = (found: ExpressionFault, language: Language): string => {
  const t = translate(language);
  const { at, part } = found;
  const rule = faultSentence(found, language);
  if (at === null) return rule.charAt(0).toLocaleUpperCase(language) + rule.slice(1);
  return part === ''
    ? t('problemWords.expression.atEnd', { rule })
    : t('problemWords.expression.at', { at, part, rule });
};

const faultSentence = ({ fault, instead, known }: ExpressionFault, language: Language): string => {
  const t = translate(language);
  if (fault !== 'unknown-figure' && fault !== 'unknown-function')
    return t(`problemWords.expression.faults.${fault}`, { instead: instead ?? '' });
  const names = t('problemWords.expression.known', { known: formatChoice([...known], language) });
  const remedy = instead === null ? names : `${t('problemWords.didYouMean', { nearest: instead })} ${names}`;
  return t(`problemWords.expression.faults.${fault}`, { remedy });
};

export const wrongExpression: Rule<'wrong-expression'> = (found, { language, t }) =>
  t('problems.wrong-expression', { rule: describeFault(found, language) });
