import { choiceLabel, columnChoiceLabel, listWith } from '../../../i18n/choice-label';
import type { Language } from '../../../i18n/language';
import { keyInWords, overridableHeader } from '../../../i18n/replaced-value';
import type { Problem } from '../../../model/problem';
import type { CellValue } from '../../../workbook/port';
import type { Scalar } from '../../../workbook/spec/sheet-spec';

/** What would mend a problem in one cell. */
export interface CertainFix {
  /** The cell, such as `Organisaties!D7`; null for the header that reads `from` in the table of the problem. */
  readonly cell: string | null;
  /** What stands there now, or one of the names that stand there. */
  readonly from: string;
  readonly to: string | number;
}

/**
 * The one way in which a problem can be mended: a misspelt name, choice or header, or a number that stands as text.
 * Null where there is more than one way. @param language of the tables, and so of the words in their cells
 */
export const certainFix = (problem: Problem, language: Language): CertainFix | null => {
  const { cell } = problem;
  if (problem.code === 'header-missing') {
    const { nearest, header } = problem.details;
    return nearest === null ? null : { cell: null, from: nearest, to: header };
  }
  if (problem.code === 'header-near-miss') {
    return cell === undefined ? null : { cell, from: problem.details.header, to: problem.details.nearest };
  }
  return inCell(problem, meant(problem, language));
};

/** What was meant in a cell; null where that is not certain. */
const meant = (problem: Problem, language: Language): string | number | null => {
  if (problem.code === 'number-as-text') return problem.details.read;
  if (problem.code === 'unknown-choice') return choiceInWords(problem, language);
  if (problem.code === 'unknown-name') {
    const { nearest, kind } = problem.details;
    return nearest !== null && kind === 'column' ? overridableHeader(nearest, language) : nearest;
  }
  if (problem.code !== 'override-matches-nothing') return null;
  const { nearest } = problem.details;
  return nearest === null ? null : keyInWords(nearest, language);
};

const inCell = ({ cell, value }: Problem, to: string | number | null): CertainFix | null =>
  cell === undefined || typeof value !== 'string' || to === null ? null : { cell, from: value, to };

const choiceInWords = (
  problem: Extract<Problem, { readonly code: 'unknown-choice' }>,
  language: Language,
): string | null => {
  const { choices, nearest } = problem.details;
  if (nearest === null) return null;
  const set = listWith(choices);
  return set === null ? columnChoiceLabel(problem, nearest, language) : choiceLabel(set, nearest, language);
};

/**
 * What the cell must hold when it now holds `now`: also where the name is one of a list. Null where what the fix is
 * about no longer stands there.
 */
export const fixedValue = (now: CellValue, { from, to }: Omit<CertainFix, 'cell'>): Scalar => {
  if (typeof now !== 'string') return null;
  if (now.trim() === from.trim()) return to;
  const parts = now.split(';').map((part) => part.trim());
  if (!parts.includes(from.trim())) return null;
  return parts.map((part) => (part === from.trim() ? String(to) : part)).join('; ');
};
