import { choiceLabels, type ChoiceSet } from '../../i18n/choice-label';
import { LANGUAGES } from '../../i18n/language';
import type { Entry } from '../definitions/entry';

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The JSON value of a label in any language; what is no label stays as it was typed. */
export const valueCalled = (set: ChoiceSet, label: string): string => {
  const wanted = folded(label);
  for (const language of LANGUAGES)
    for (const [value, text] of Object.entries(choiceLabels(set, language)))
      if (folded(text) === wanted || folded(value) === wanted) return value;
  return label;
};

const yesOrNo = (text: string): boolean | string => {
  const value = valueCalled('yesNo', text);
  return value === 'true' ? true : value === 'false' ? false : text;
};

const valuesCalled = (set: ChoiceSet, cell: string): string =>
  cell
    .split(/[;\n]/)
    .map((part) => valueCalled(set, part.trim()))
    .join('; ');

/**
 * A cell of a column as the parser takes it: labels become JSON values, everything else stays as it is,
 * so that the parser can say what is wrong with it.
 */
export const rawValue = (entry: Entry, cell: unknown): unknown => {
  if (typeof cell !== 'string') return cell;
  if (entry.kind === 'choice' || entry.kind === 'suggestion') return valueCalled(entry.set, cell);
  if (entry.kind === 'yesNo') return yesOrNo(cell);
  if (entry.kind === 'list' && entry.set !== undefined) return valuesCalled(entry.set, cell);
  return cell;
};
