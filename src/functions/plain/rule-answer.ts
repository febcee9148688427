import { describeFault } from '../../i18n/problem/wrong-expression';
import { isName } from '../../rules/expression/names';
import { readExpression } from '../../rules/expression/read-expression';
import { answerOf } from '../../rules/expression/term';
import { ratio } from '../../rules/expression/vocabulary';
import type { ArgumentName } from '../argument/argument-name';
import { answerLanguage } from '../session';
import { refuse } from './refuse';

const NAMES: ArgumentName = { nl: 'namen', en: 'names' };

/** What an expression says of these values; '' where it does not exist. Ends with `#VALUE!` where it cannot be read. */
export const ruleAnswer = (
  argument: ArgumentName,
  expression: string,
  values: ReadonlyMap<string, number | null>,
): number | boolean | '' => {
  for (const name of values.keys()) if (!isName(name)) refuse(NAMES, 'plainFunctions.name', { name });
  const read = readExpression(expression, new Map([...values.keys()].map((name) => [name, ratio])));
  if ('fault' in read)
    return refuse(argument, 'plainFunctions.fault', {
      sentence: describeFault(read.fault, answerLanguage()),
    });
  const answer = answerOf(read.term, values);
  return answer === 'not-computable' ? refuse(argument, 'plainFunctions.notComputable') : (answer ?? '');
};
