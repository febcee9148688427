import type { Problem, ProblemCode, Unit } from '../../model/problem';
import { formatDate, formatEuros, formatMonths, formatPlain, formatShare } from '../format';
import type { Language } from '../language';
import { keyInWords, overridableHeader } from '../replaced-value';
import { dateOfSerial } from '../serial-date';
import { translate } from '../translate';
import { choiceLabel, columnChoiceLabel } from '../choice-label';

/** A number in its unit, as a sentence shows it. Years are plain numbers: 2026, never 2.026. */
export const formatIn = (unit: Unit, value: number, language: Language): string => {
  switch (unit) {
    case 'share':
      return formatShare(value, language, 2);
    case 'euro':
      return formatEuros(value, language);
    case 'months':
      return formatMonths(value, language);
    case 'years':
    case 'number':
      return formatPlain(value, language);
  }
};

/** Kinds whose rule already names what stood there. */
const VALUE_IN_RULE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'header-missing',
  'header-twice',
  'header-near-miss',
  'merged-cells',
  'table-twice',
  'table-missing',
  'one-row-expected',
]);

/** Kinds that are about a cell in which nothing stands. */
const ABOUT_NOTHING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-value',
  'missing-threshold',
  'lot-needed',
]);

/** The unit of what stood there, for kinds that always concern the same one; other numbers are shown plainly. */
const UNIT_OF_KIND: Readonly<Partial<Record<ProblemCode, Unit | 'date'>>> = {
  'shares-exceed': 'share',
  'index-reaches-zero': 'share',
  'ring-fenced-exceeds': 'euro',
  'own-income-high': 'euro',
  'not-first-of-month': 'date',
};

const unitOf = (problem: Problem): Unit | 'date' => {
  if (problem.code === 'outside-bounds' || problem.code === 'below-minimum') return problem.details.unit;
  if (problem.code === 'shares-exceed' && problem.column === 'amount') return 'euro';
  return UNIT_OF_KIND[problem.code] ?? 'number';
};

const numberText = (problem: Problem, value: number, language: Language): string => {
  if (!Number.isFinite(value)) return String(value);
  const unit = unitOf(problem);
  return unit === 'date' ? formatDate(dateOfSerial(value), language) : formatIn(unit, value, language);
};

/** A text as people know it: reading a workbook turned their words into JSON names. */
const textInWords = (problem: Problem, value: string, language: Language): string => {
  if (problem.table === 'overrides' && problem.column === 'column') return overridableHeader(value, language);
  if (problem.table === 'overrides' && problem.column === 'key' && value.includes('|'))
    return keyInWords(value, language);
  return columnChoiceLabel(problem, value, language);
};

/** What stood there, as people know it: `140 %`, `‘Perceel 9’`, `leeg`; null where the rule says it. */
export const describeValue = (problem: Problem, language: Language): string | null => {
  if (VALUE_IN_RULE.has(problem.code)) return null;
  if (problem.code === 'cell-error') return problem.details.error;
  const { value } = problem;
  if (value === null || value === '')
    return ABOUT_NOTHING.has(problem.code) ? translate(language)('problemWords.empty') : null;
  if (typeof value === 'boolean') return choiceLabel('yesNo', String(value), language);
  return typeof value === 'number'
    ? numberText(problem, value, language)
    : `‘${textInWords(problem, value, language)}’`;
};
