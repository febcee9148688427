import { areaAddress, cellAddress } from '../../read/address';
import { escapedAttribute, escapedText } from '../../xml/ooxml-text';
import { childNamed, childrenNamed, elementLike, ensuredChild, type XmlElement } from '../../xml/tree';
import { formulaText } from '../../write/formula-text';
import type { GridHighlight, GridLook, GridRule, GridSheet } from '../grid-book';
import { validationElements } from '../read/validations-of';

/** The order that the format prescribes (CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const without = (parent: XmlElement, name: string): void => {
  const gone = new Set<unknown>(childrenNamed(parent, name));
  parent.children = parent.children.filter((node) => !gone.has(node));
};

export const listOf = (frame: XmlElement, name: string): XmlElement => ensuredChild(frame, name, ORDER);

/** Gives a sheet without its cells the sizes, panes, merges and colour that the grid has now. */
export function layFrame(frame: XmlElement, sheet: GridSheet): void {
  without(frame, 'dimension');
  layColour(frame, sheet);
  layView(frame, sheet);
  layColumns(frame, sheet);
  layMerges(frame, sheet);
}

function layColour(frame: XmlElement, { tabColour }: GridSheet): void {
  if (tabColour === null && childNamed(frame, 'sheetPr') === undefined) return;
  const properties = listOf(frame, 'sheetPr');
  without(properties, 'tabColor');
  if (tabColour !== null)
    properties.children.unshift(elementLike(frame, 'tabColor', { rgb: `FF${tabColour}` }));
}

function layView(frame: XmlElement, { frozen, gridLines, rightToLeft }: GridSheet): void {
  const views = listOf(frame, 'sheetViews');
  const view = ensuredChild(views, 'sheetView', ['sheetView']);
  view.attributes['workbookViewId'] ??= '0';
  setFlag(view, 'showGridLines', gridLines, true);
  setFlag(view, 'rightToLeft', rightToLeft, false);
  const { rows, columns } = frozen;
  // What was selected may lie in a pane that is no longer there.
  without(view, 'pane');
  without(view, 'selection');
  if (rows === 0 && columns === 0) return;
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  view.children.unshift(
    elementLike(frame, 'pane', {
      ...(columns === 0 ? {} : { xSplit: columns }),
      ...(rows === 0 ? {} : { ySplit: rows }),
      topLeftCell: cellAddress(rows + 1, columns + 1),
      activePane: corner,
      state: 'frozen',
    }),
    elementLike(frame, 'selection', { pane: corner }),
  );
}

function setFlag(element: XmlElement, name: string, on: boolean, usual: boolean): void {
  if (on === usual) delete element.attributes[name];
  else element.attributes[name] = on ? '1' : '0';
}

function layColumns(frame: XmlElement, { columns }: GridSheet): void {
  const standing = childNamed(frame, 'cols');
  const known = new Map(
    (standing ? childrenNamed(standing, 'col') : []).map((each) => [each.attributes['min'], each]),
  );
  without(frame, 'cols');
  if (columns.length === 0) return;
  const list = listOf(frame, 'cols');
  list.children = columns.map(({ first, last, width, hidden }) => {
    const { customWidth: _c, hidden: _h, width: _w, ...kept } = known.get(String(first))?.attributes ?? {};
    return elementLike(frame, 'col', {
      ...kept,
      min: first,
      max: last,
      ...(width === null ? {} : { width, customWidth: 1 }),
      ...(hidden ? { hidden: 1 } : {}),
    });
  });
}

function layMerges(frame: XmlElement, { merges }: GridSheet): void {
  without(frame, 'mergeCells');
  if (merges.length === 0) return;
  const list = listOf(frame, 'mergeCells');
  list.attributes = { count: String(merges.length) };
  list.children = merges.map((area) => elementLike(frame, 'mergeCell', { ref: areaAddress(area) }));
}

const references = (areas: GridHighlight['areas']): string => areas.map(areaAddress).join(' ');

/**
 * What may be filled in where. Rules that a grid did not see stay; of those it saw, the ones that are still
 * there get the cells they now hold for. `before` is how the sheet was read.
 */
export function layValidations(frame: XmlElement, sheet: GridSheet, before: GridSheet | null): void {
  const standing = validationElements(frame);
  const seen = new Map((before?.validations ?? []).map((each) => [each.origin, each]));
  const kept = sheet.validations.map(({ origin, areas, rule }) => {
    const element = origin === null ? undefined : standing[origin];
    const same = element !== undefined && JSON.stringify(seen.get(origin)?.rule) === JSON.stringify(rule);
    const made = same ? { ...element, attributes: { ...element.attributes } } : ruleElement(frame, rule);
    made.attributes['sqref'] = references(areas);
    return made;
  });
  const unseen = standing.filter((_, origin) => !seen.has(origin));
  without(frame, 'dataValidations');
  if (kept.length + unseen.length === 0) return;
  const list = listOf(frame, 'dataValidations');
  list.children = [...kept, ...unseen];
  list.attributes = { count: String(list.children.length) };
}

function ruleElement(frame: XmlElement, rule: GridRule): XmlElement {
  const formula = (name: string, text: string): XmlElement =>
    elementLike(frame, name, {}, [{ type: 'text', value: escapedText(formulaText(text)) }]);
  return elementLike(
    frame,
    'dataValidation',
    {
      type: rule.type,
      ...(rule.operator === null ? {} : { operator: rule.operator }),
      ...(rule.allowBlank ? { allowBlank: 1 } : {}),
      ...(rule.errorStyle === null ? {} : { showErrorMessage: 1, errorStyle: rule.errorStyle }),
      ...(rule.message === null ? {} : { error: escapedAttribute(rule.message) }),
      ...(rule.prompt === null ? {} : { showInputMessage: 1, prompt: escapedAttribute(rule.prompt) }),
    },
    [
      formula('formula1', rule.formula1),
      ...(rule.formula2 === null ? [] : [formula('formula2', rule.formula2)]),
    ],
  );
}

/** Conditional formats, by the same rule as validations: each gets an element of its own. */
export function layHighlights(
  frame: XmlElement,
  sheet: GridSheet,
  before: GridSheet | null,
  overlay: (look: GridLook) => number,
): void {
  const seen = new Map((before?.highlights ?? []).map((each) => [each.origin, each]));
  const standing = new Map<string, { readonly rule: XmlElement; readonly sqref: string }>();
  childrenNamed(frame, 'conditionalFormatting').forEach((element, at) => {
    childrenNamed(element, 'cfRule').forEach((rule, place) =>
      standing.set(`${at}.${place}`, { rule, sqref: element.attributes['sqref'] ?? '' }),
    );
  });
  const unseen = [...standing].filter(([origin]) => !seen.has(origin)).map(([, each]) => each);
  const lowest = Math.max(
    0,
    ...[...standing.values()].map(({ rule }) => Number(rule.attributes['priority'] ?? 0)),
  );
  const kept = sheet.highlights.map((highlight, at) => {
    const { origin, areas, rule, stop } = highlight;
    const element = origin === null ? undefined : standing.get(origin)?.rule;
    const same = element !== undefined && JSON.stringify(seen.get(origin)?.rule) === JSON.stringify(rule);
    const made = same ? element : highlightElement(frame, highlight, overlay);
    made.attributes['priority'] ??= String(lowest + at + 1);
    if (stop) made.attributes['stopIfTrue'] = '1';
    return { rule: made, sqref: references(areas) };
  });
  without(frame, 'conditionalFormatting');
  const elements = [...kept, ...unseen].map(({ rule, sqref }) =>
    elementLike(frame, 'conditionalFormatting', { sqref }, [rule]),
  );
  if (elements.length === 0) return;
  const first = listOf(frame, 'conditionalFormatting');
  frame.children.splice(frame.children.indexOf(first), 1, ...elements);
}

function highlightElement(
  frame: XmlElement,
  { rule, areas }: GridHighlight,
  overlay: (look: GridLook) => number,
): XmlElement {
  const first = cellAddress(areas[0]?.top ?? 1, areas[0]?.left ?? 1);
  const formula = (text: string): XmlElement =>
    elementLike(frame, 'formula', {}, [{ type: 'text', value: escapedText(text) }]);
  switch (rule.kind) {
    case 'formula':
      return elementLike(frame, 'cfRule', { type: 'expression', dxfId: overlay(rule.look) }, [
        formula(formulaText(rule.formula)),
      ]);
    case 'number':
      return elementLike(
        frame,
        'cfRule',
        { type: 'cellIs', dxfId: overlay(rule.look), operator: rule.operator },
        rule.values.map((value) => formula(String(value))),
      );
    case 'text':
      return textElement(frame, rule, overlay, formula, first);
    case 'scale':
      return elementLike(frame, 'cfRule', { type: 'colorScale' }, [
        elementLike(frame, 'colorScale', {}, [
          ...rule.points.map(({ type, value }) =>
            elementLike(frame, 'cfvo', { type, ...(value === null ? {} : { val: value }) }),
          ),
          ...rule.points.map(({ colour }) => elementLike(frame, 'color', { rgb: `FF${colour}` })),
        ]),
      ]);
  }
}

/** The formula that Excel wants beside the text that is looked for. */
const searchFormula = (operator: string, quoted: string, length: number, cell: string): string => {
  switch (operator) {
    case 'beginsWith':
      return `LEFT(${cell},${length})=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},${length})=${quoted}`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
};

function textElement(
  frame: XmlElement,
  { operator, text, look }: Extract<GridHighlight['rule'], { kind: 'text' }>,
  overlay: (look: GridLook) => number,
  formula: (text: string) => XmlElement,
  first: string,
): XmlElement {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === 'equal' || operator === 'notEqual') {
    return elementLike(frame, 'cfRule', { type: 'cellIs', dxfId: overlay(look), operator }, [
      formula(quoted),
    ]);
  }
  return elementLike(
    frame,
    'cfRule',
    { type: operator, dxfId: overlay(look), operator, text: escapedAttribute(text) },
    [formula(searchFormula(operator, quoted, text.length, first))],
  );
}
