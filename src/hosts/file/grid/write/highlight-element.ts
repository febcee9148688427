import { cellAddress } from '../../read/address';
import { formulaText } from '../../write/formula-text';
import { escapedAttribute, escapedText } from '../../xml/ooxml-text';
import { elementLike, type Attributes, type XmlElement } from '../../xml/tree';
import type { GridHighlight, GridHighlightRule, GridLook } from '../grid-book';

/** Gives the differential style with this look its number. */
export type OverlayOf = (look: GridLook) => number;

/** A conditional format as the file says it. `frame` lends its namespace prefix. */
export function highlightElement(
  frame: XmlElement,
  { rule, areas }: GridHighlight,
  overlay: OverlayOf,
): XmlElement {
  const element = (attributes: Attributes, formulas: readonly string[]): XmlElement =>
    elementLike(
      frame,
      'cfRule',
      attributes,
      formulas.map((text) => elementLike(frame, 'formula', {}, [{ type: 'text', value: escapedText(text) }])),
    );
  switch (rule.kind) {
    case 'formula':
      return element({ type: 'expression', dxfId: overlay(rule.look) }, [formulaText(rule.formula)]);
    case 'number':
      return element(
        { type: 'cellIs', dxfId: overlay(rule.look), operator: rule.operator },
        rule.values.map(String),
      );
    case 'text':
      return textRule(rule, areas, overlay(rule.look), element);
    case 'scale':
      return scaleElement(frame, rule.points);
  }
}

const scaleElement = (
  frame: XmlElement,
  points: Extract<GridHighlightRule, { kind: 'scale' }>['points'],
): XmlElement =>
  elementLike(frame, 'cfRule', { type: 'colorScale' }, [
    elementLike(frame, 'colorScale', {}, [
      ...points.map(({ type, value }) =>
        elementLike(frame, 'cfvo', { type, ...(value === null ? {} : { val: value }) }),
      ),
      ...points.map(({ colour }) => elementLike(frame, 'color', { rgb: `FF${colour}` })),
    ]),
  ]);

/**
 * How a file calls the operator of each kind of rule about text (§18.18.15), and the formula that Excel wants
 * beside it.
 */
const TEXT_RULES: Readonly<
  Record<
    string,
    { readonly operator?: string; readonly formula: (text: string, length: number, cell: string) => string }
  >
> = {
  containsText: {
    operator: 'containsText',
    formula: (text, _, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    operator: 'notContains',
    formula: (text, _, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: { operator: 'beginsWith', formula: (text, length, cell) => `LEFT(${cell},${length})=${text}` },
  endsWith: { operator: 'endsWith', formula: (text, length, cell) => `RIGHT(${cell},${length})=${text}` },
  containsBlanks: { formula: (_, __, cell) => `LEN(TRIM(${cell}))=0` },
  notContainsBlanks: { formula: (_, __, cell) => `LEN(TRIM(${cell}))>0` },
  containsErrors: { formula: (_, __, cell) => `ISERROR(${cell})` },
  notContainsErrors: { formula: (_, __, cell) => `NOT(ISERROR(${cell}))` },
};

function textRule(
  { operator, text }: Extract<GridHighlightRule, { kind: 'text' }>,
  areas: GridHighlight['areas'],
  dxfId: number,
  element: (attributes: Attributes, formulas: readonly string[]) => XmlElement,
): XmlElement {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const known = TEXT_RULES[operator];
  if (known === undefined) return element({ type: 'cellIs', dxfId, operator }, [quoted]);
  const cell = cellAddress(areas[0]?.top ?? 1, areas[0]?.left ?? 1);
  return element(
    {
      type: operator,
      dxfId,
      ...(known.operator === undefined ? {} : { operator: known.operator, text: escapedAttribute(text) }),
    },
    [known.formula(quoted, text.length, cell)],
  );
}
