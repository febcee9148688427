import type { Problem, ProblemCode, ProblemDetails, ProblemOf } from '../../model/problem';
import { choiceLabel } from '../choice-label';
import { formatEuros, formatPlain, formatShare } from '../format';
import type { Language } from '../language';
import { translate, type TextKey } from '../translate';
import * as special from './special-rules';
import { formatIn } from './value';
import { wrongExpression } from './wrong-expression';

/** Kinds whose sentence is one text that takes the details as they stand. */
type PlainCode = {
  [C in ProblemCode]: `problems.${C}` extends TextKey ? C : never;
}[ProblemCode];

const plain =
  <C extends PlainCode>(code: C): special.Rule<C> =>
  (details: ProblemDetails[C], { language, t }) => {
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(details))
      values[name] = typeof value === 'number' ? formatPlain(value, language) : String(value);
    return t(`problems.${code}`, values);
  };

/** A kind without a sentence does not compile. */
const RULES: { readonly [C in ProblemCode]: special.Rule<C> } = {
  'missing-value': plain('missing-value'),
  'wrong-type': ({ expected }, { t }) =>
    t('problems.wrong-type', { expected: t(`problemWords.expected.${expected}`) }),
  'not-finite': plain('not-finite'),
  'cell-error': plain('cell-error'),
  'outside-bounds': ({ low, high, unit }, { language, t }) =>
    t('problems.outside-bounds', {
      low: formatIn(unit, low, language),
      high: formatIn(unit, high, language),
    }),
  'below-minimum': ({ low, unit }, { language, t }) =>
    t('problems.below-minimum', { low: formatIn(unit, low, language) }),
  'unknown-choice': special.unknownChoice,
  'unknown-name': special.unknownName,
  'duplicate-key': special.duplicateKey,
  'not-first-of-month': plain('not-first-of-month'),
  'from-after-to': plain('from-after-to'),
  'phase-outside-bounds': plain('phase-outside-bounds'),
  'taper-rises': plain('taper-rises'),
  'no-years': plain('no-years'),
  'years-reversed': plain('years-reversed'),
  'shares-exceed': special.sharesExceed,
  'ring-fenced-exceeds': ({ annualValue }, { language, t }) =>
    t('problems.ring-fenced-exceeds', { annualValue: formatEuros(annualValue, language) }),
  'spread-over-nothing': plain('spread-over-nothing'),
  'main-is-subcontractor': plain('main-is-subcontractor'),
  'share-or-amount': special.shareOrAmount,
  'lot-not-allowed': ({ stream }, { language, t }) =>
    t('problems.lot-not-allowed', { stream: choiceLabel('stream', stream, language) }),
  'lot-needed': ({ stream }, { language, t }) =>
    t('problems.lot-needed', { stream: choiceLabel('stream', stream, language) }),
  'stelpost-in-share': plain('stelpost-in-share'),
  'indexed-target': plain('indexed-target'),
  'index-year-missing': plain('index-year-missing'),
  'index-reaches-zero': plain('index-reaches-zero'),
  'missing-threshold': ({ condition }, { language, t }) =>
    t('problems.missing-threshold', { condition: choiceLabel('condition', condition, language) }),
  'depends-on-itself': plain('depends-on-itself'),
  'depends-on-guarantee': plain('depends-on-guarantee'),
  'lag-with-recovers': plain('lag-with-recovers'),
  'lag-with-term': plain('lag-with-term'),
  'grants-overlap': special.grantsOverlap,
  'support-loop': plain('support-loop'),
  'override-forbidden': special.overrideForbidden,
  'override-matches-nothing': special.overrideMatchesNothing,
  'reserved-scenario-name': plain('reserved-scenario-name'),
  'wrong-expression': wrongExpression,
  'reserved-rule-name': plain('reserved-rule-name'),
  'rule-not-computed': special.ruleNotComputed,
  'not-a-model': plain('not-a-model'),
  'not-a-row': plain('not-a-row'),
  'no-tables': plain('no-tables'),
  'table-twice': plain('table-twice'),
  'table-missing': special.tableMissing,
  'one-row-expected': special.oneRowExpected,
  'header-missing': special.headerMissing,
  'header-twice': plain('header-twice'),
  'header-near-miss': plain('header-near-miss'),
  'merged-cells': plain('merged-cells'),
  'index-carried': plain('index-carried'),
  'unmet-target': special.unmetTarget,
  'shield-broken': special.shieldBroken,
  'whole-number-percentage': special.wholeNumberPercentage,
  'own-income-high': ({ share }, { language, t }) =>
    t('problems.own-income-high', { share: formatShare(share, language) }),
  'no-municipal-stream': plain('no-municipal-stream'),
  'grant-without-end': plain('grant-without-end'),
  'year-without-lot': plain('year-without-lot'),
  'staircase-below-one': plain('staircase-below-one'),
  'number-as-text': plain('number-as-text'),
};

/** The rule that was broken and what to do about it. */
export const describeRule = <C extends ProblemCode>(
  problem: ProblemOf<C> & Problem,
  language: Language,
): string => RULES[problem.code](problem.details, { problem, language, t: translate(language) });
