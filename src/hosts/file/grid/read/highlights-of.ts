import { attributeOf, childNamed, childrenNamed, textIn, type XmlElement } from '../../xml/tree';
import { unescapedText } from '../../xml/ooxml-text';
import type { GridHighlight, GridHighlightRule, GridLook, GridScalePoint } from '../grid-book';
import { isOn } from './elements';
import type { Overlays } from './overlays';
import { shownFormula } from './shown-formula';
import { areasOf } from './validations-of';

const SCALE_TYPES = ['min', 'max', 'num', 'percent', 'percentile'] as const;

/** Conditional formats that a grid can show; the others stay in the file. In order of priority. */
export const highlightsOf = (frame: XmlElement, overlays: Overlays): readonly GridHighlight[] =>
  childrenNamed(frame, 'conditionalFormatting')
    .flatMap((element, at) =>
      childrenNamed(element, 'cfRule').map((rule, place) => ({
        origin: `${at}.${place}`,
        areas: areasOf(attributeOf(element, 'sqref')),
        stop: isOn(attributeOf(rule, 'stopIfTrue')),
        rule: ruleOf(rule, overlays),
        priority: Number(attributeOf(rule, 'priority') ?? 0),
      })),
    )
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ priority: _, rule, ...rest }): readonly GridHighlight[] =>
      rule === null ? [] : [{ ...rest, rule }],
    );

function ruleOf(element: XmlElement, overlays: Overlays): GridHighlightRule | null {
  const dxf = attributeOf(element, 'dxfId');
  const look = dxf === undefined ? {} : overlays(Number(dxf));
  const formulas = childrenNamed(element, 'formula').map((each) => shownFormula(textIn(each)));
  const operator = attributeOf(element, 'operator') ?? '';
  const type = attributeOf(element, 'type') ?? '';
  switch (type) {
    case 'cellIs':
      return comparison(operator, formulas, look);
    case 'expression':
      return formulas[0] === undefined ? null : { kind: 'formula', formula: formulas[0], look };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { kind: 'text', operator: type, text: unescapedText(attributeOf(element, 'text') ?? ''), look };
    case 'colorScale':
      return scaleOf(element);
    default:
      return null;
  }
}

function comparison(operator: string, formulas: readonly string[], look: GridLook): GridHighlightRule | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  if (text !== undefined) return { kind: 'text', operator, text: text.replaceAll('""', '"'), look };
  const values = formulas.map(Number);
  if (values.length > 0 && values.every(Number.isFinite)) return { kind: 'number', operator, values, look };
  return null;
}

function scaleOf(element: XmlElement): GridHighlightRule | null {
  const scale = childNamed(element, 'colorScale');
  if (scale === undefined) return null;
  const colours = childrenNamed(scale, 'color').map((each) => attributeOf(each, 'rgb')?.slice(-6));
  const points = childrenNamed(scale, 'cfvo').map((each, at): GridScalePoint | null => {
    const type = SCALE_TYPES.find((name) => name === attributeOf(each, 'type'));
    const colour = colours[at];
    const value = attributeOf(each, 'val');
    if (type === undefined || colour === undefined) return null;
    return { type, value: value === undefined ? null : Number(value), colour };
  });
  return points.every((point) => point !== null) ? { kind: 'scale', points } : null;
}
