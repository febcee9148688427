import { areaName, cellName } from '../../../../workbook/area';
import { formulaText } from '../../write/formula-text';
import { escapedAttribute, escapedText } from '../../xml/ooxml-text';
import { elementLike, type Attributes, type XmlElement } from '../../xml/tree';
import type { GridHighlight, GridHighlightRule } from '../grid-highlight';
import type { GridLook } from '../grid-look';
import { barElement, iconsElement, scaleElement } from './graphic-elements';
import { averageFormula, periodFormula, TEXT_RULES } from './highlight-formulas';

/** Gives the differential style with this look its number. */
export type OverlayOf = (look: GridLook) => number;

/**
 * A conditional format as a sheet says it; null for one that sheets cannot say and that newer programs add at the
 * end of it, see `addedIcons`. `frame` lends its namespace prefix.
 */
export function highlightElement(
  frame: XmlElement,
  { rule, areas }: GridHighlight,
  overlay: OverlayOf,
): XmlElement | null {
  const element = (attributes: Attributes, formulas: readonly string[] = []): XmlElement =>
    elementLike(
      frame,
      'cfRule',
      'look' in rule ? { ...attributes, dxfId: overlay(rule.look) } : attributes,
      formulas.map((text) => elementLike(frame, 'formula', {}, [{ type: 'text', value: escapedText(text) }])),
    );
  const cell = cellName(areas[0]?.top ?? 1, areas[0]?.left ?? 1);
  switch (rule.kind) {
    case 'formula':
      return element({ type: 'expression' }, [formulaText(rule.formula)]);
    case 'number':
      return element({ type: 'cellIs', operator: rule.operator }, rule.values.map(String));
    case 'text':
      return textRule(rule, cell, element);
    case 'duplicate':
    case 'unique':
      return element({ type: `${rule.kind}Values` });
    case 'rank':
      return element({
        type: 'top10',
        ...(rule.percent ? { percent: 1 } : {}),
        ...(rule.lowest ? { bottom: 1 } : {}),
        rank: rule.count,
      });
    case 'average':
      return averageRule(rule.operator, { cell, areas }, element);
    case 'period':
      return element({ type: 'timePeriod', timePeriod: rule.period }, [periodFormula(rule.period, cell)]);
    case 'scale':
      return scaleElement(frame, rule.points);
    case 'bar':
      return barElement(frame, rule);
    case 'icons':
      return iconsElement(frame, rule);
  }
}

type Made = (attributes: Attributes, formulas?: readonly string[]) => XmlElement;

function textRule(
  { operator, text }: Extract<GridHighlightRule, { kind: 'text' }>,
  cell: string,
  element: Made,
): XmlElement {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const known = TEXT_RULES[operator];
  if (known === undefined) return element({ type: 'cellIs', operator }, [quoted]);
  const said: Attributes =
    known.operator === undefined ? {} : { operator: known.operator, text: escapedAttribute(text) };
  return element({ type: operator, ...said }, [known.formula(quoted, text.length, cell)]);
}

/** A file knows above and below the average, not at it: that is a formula. */
function averageRule(
  operator: Extract<GridHighlightRule, { kind: 'average' }>['operator'],
  { cell, areas }: { readonly cell: string; readonly areas: GridHighlight['areas'] },
  element: Made,
): XmlElement {
  if (operator === 'equal' || operator === 'notEqual')
    return element({ type: 'expression' }, [averageFormula(operator, cell, areas.map(areaName))]);
  return element({
    type: 'aboveAverage',
    ...(operator.startsWith('less') ? { aboveAverage: 0 } : {}),
    ...(operator.endsWith('OrEqual') ? { equalAverage: 1 } : {}),
  });
}
