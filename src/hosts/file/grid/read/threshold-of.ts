import { unescapedText } from '../../xml/ooxml-text';
import { attributeOf, childNamed, textIn, type XmlElement } from '../../xml/tree';
import { THRESHOLDS, type GridThreshold } from '../grid-highlight';
import { shownFormula } from './shown-formula';

/** Newer programs write that they choose the end of a bar themselves; a grid takes the lowest and the highest. */
const CHOSEN: Readonly<Record<string, GridThreshold['type']>> = { autoMin: 'min', autoMax: 'max' };

/** What a `cfvo` says; null for a kind that no grid knows. Its value stands in an attribute or, in newer ones, in `f`. */
export function thresholdOf(element: XmlElement): GridThreshold | null {
  const said = attributeOf(element, 'type') ?? '';
  const type = CHOSEN[said] ?? THRESHOLDS.find((name) => name === said);
  if (type === undefined) return null;
  const formula = childNamed(element, 'f');
  const text = attributeOf(element, 'val') ?? (formula && textIn(formula));
  if (type === 'min' || type === 'max' || text === undefined) return { type, value: null };
  if (type !== 'formula' && text.trim() !== '' && Number.isFinite(Number(text)))
    return { type, value: Number(text) };
  // A number that follows from cells.
  return type === 'formula' || type === 'num'
    ? { type: 'formula', value: shownFormula(unescapedText(text)) }
    : null;
}
