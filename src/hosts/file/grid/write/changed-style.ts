import { fillElement } from '../../look/style-parts';
import { childNamed, elementLike, ensuredChild, type Attributes, type XmlElement } from '../../xml/tree';
import type { GridLook } from '../grid-book';
import { same } from '../same-content';
import { setAttribute } from './set-attribute';

/** The lists of a workbook's styles, as far as a changed cell needs them. */
export interface StyleLists {
  readonly font: (id: number) => XmlElement;
  readonly border: (id: number) => XmlElement;
  /** Adds an element, or finds an equal one, and gives its number. */
  readonly addFont: (element: XmlElement) => number;
  readonly addFill: (element: XmlElement) => number;
  readonly addBorder: (element: XmlElement) => number;
  readonly format: (code: string) => number;
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
/** The order in which programs write them (CT_Font, CT_Border, CT_Xf). */
const IN_FONT =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const IN_BORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const IN_STYLE = ['alignment', 'protection', 'extLst'];

export const colourOf = (rgb: string): Attributes => ({ rgb: `FF${rgb}` });

const copyOf = (element: XmlElement): XmlElement => ({
  ...element,
  attributes: { ...element.attributes },
  children: element.children.map((node) => (node.type === 'element' ? copyOf(node) : node)),
});

function without(parent: XmlElement, name: string): void {
  const gone = childNamed(parent, name);
  if (gone) parent.children = parent.children.filter((node) => node !== gone);
}

/** Puts an element with these attributes in its place, or takes it out where they are null. */
function lay(
  parent: XmlElement,
  name: string,
  attributes: Attributes | null,
  order: readonly string[],
): void {
  without(parent, name);
  if (attributes === null) return;
  ensuredChild(parent, name, order).attributes = elementLike(parent, name, attributes).attributes;
}

const FONT_KEYS = ['font', 'size', 'bold', 'italic', 'underline', 'strike', 'ink'] as const;

function changedFont(standing: XmlElement, usual: XmlElement, was: GridLook, look: GridLook): XmlElement {
  const font = copyOf(standing);
  const changed = (key: (typeof FONT_KEYS)[number]): boolean => was[key] !== look[key];
  const flag = (key: 'bold' | 'italic' | 'strike' | 'underline', name: string): void => {
    if (changed(key)) lay(font, name, look[key] ? {} : null, IN_FONT);
  };
  const asUsual = (name: string): Attributes | null => childNamed(usual, name)?.attributes ?? null;
  flag('bold', 'b');
  flag('italic', 'i');
  flag('strike', 'strike');
  flag('underline', 'u');
  if (changed('size')) lay(font, 'sz', look.size === undefined ? asUsual('sz') : { val: look.size }, IN_FONT);
  if (changed('ink')) lay(font, 'color', look.ink === undefined ? null : colourOf(look.ink), IN_FONT);
  if (changed('font')) {
    lay(font, 'name', look.font === undefined ? asUsual('name') : { val: look.font }, IN_FONT);
    // These say which font it is once more.
    for (const name of ['family', 'charset', 'scheme']) without(font, name);
  }
  return font;
}

function changedBorder(standing: XmlElement, was: GridLook, look: GridLook): XmlElement {
  const border = copyOf(standing);
  for (const edge of EDGES) {
    const line = look.lines?.[edge];
    if (same(was.lines?.[edge], line)) continue;
    for (const other of edge === 'left' ? ['start'] : edge === 'right' ? ['end'] : []) without(border, other);
    lay(border, edge, line === undefined ? {} : { style: line.style }, IN_BORDER);
    const element = childNamed(border, edge);
    if (line !== undefined && element)
      element.children = [elementLike(border, 'color', colourOf(line.colour))];
  }
  layDiagonals(border, was, look);
  return border;
}

/** Of the two diagonals a file knows one line. */
function layDiagonals(border: XmlElement, was: GridLook, { lines }: GridLook): void {
  if (same(was.lines?.down, lines?.down) && same(was.lines?.up, lines?.up)) return;
  const line = lines?.down ?? lines?.up;
  setAttribute(border, 'diagonalDown', lines?.down ? '1' : null);
  setAttribute(border, 'diagonalUp', lines?.up ? '1' : null);
  lay(border, 'diagonal', line === undefined ? {} : { style: line.style }, IN_BORDER);
  const element = childNamed(border, 'diagonal');
  if (line !== undefined && element) element.children = [elementLike(border, 'color', colourOf(line.colour))];
}

/** Files count 1–90 upwards and 91–180 downwards (§18.8.1). */
const rotationOf = (turned: GridLook['turned']): number | undefined => {
  if (turned === undefined || turned === 'stacked') return turned === undefined ? undefined : STACKED;
  return turned >= 0 ? turned : 90 - turned;
};
const STACKED = 255;

function changeAlignment(style: XmlElement, was: GridLook, look: GridLook): void {
  const keys = ['horizontal', 'vertical', 'wrap', 'indent', 'turned'] as const;
  if (keys.every((key) => was[key] === look[key])) return;
  const alignment = ensuredChild(style, 'alignment', IN_STYLE);
  const set = (name: string, value: string | number | undefined): void => {
    setAttribute(alignment, name, value === undefined ? null : String(value));
  };
  if (was.horizontal !== look.horizontal) set('horizontal', look.horizontal);
  if (was.vertical !== look.vertical) set('vertical', look.vertical === 'middle' ? 'center' : look.vertical);
  if (was.wrap !== look.wrap) set('wrapText', look.wrap ? 1 : undefined);
  if (was.indent !== look.indent) set('indent', look.indent);
  if (was.turned !== look.turned) set('textRotation', rotationOf(look.turned));
  style.attributes['applyAlignment'] = '1';
  if (Object.keys(alignment.attributes).length === 0) without(style, 'alignment');
}

/**
 * A cell style with another look. Only what looks different changes: whether a cell is locked, its turned text
 * or its named style stay as they were. `standing` is the style it had and `was` how that looked.
 */
export function changedStyle(
  standing: XmlElement,
  was: GridLook,
  look: GridLook,
  lists: StyleLists,
): XmlElement {
  const style = copyOf(standing);
  const lay = (name: string, id: number, apply: string): void => {
    style.attributes[name] = String(id);
    style.attributes[apply] = '1';
  };
  const id = (name: string): number => Number(style.attributes[name] ?? 0);
  if (FONT_KEYS.some((key) => was[key] !== look[key])) {
    const font = changedFont(lists.font(id('fontId')), lists.font(0), was, look);
    lay('fontId', lists.addFont(font), 'applyFont');
  }
  if (was.ground !== look.ground) {
    const fill = look.ground === undefined ? 0 : lists.addFill(fillElement(style, look.ground));
    lay('fillId', fill, 'applyFill');
  }
  if (!same(was.lines, look.lines))
    lay('borderId', lists.addBorder(changedBorder(lists.border(id('borderId')), was, look)), 'applyBorder');
  if (was.format !== look.format)
    lay('numFmtId', look.format === undefined ? 0 : lists.format(look.format), 'applyNumberFormat');
  changeAlignment(style, was, look);
  return style;
}
