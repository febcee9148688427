import type { NumberFormat, StyleName } from '../../../workbook/spec/sheet-spec';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementLike,
  ensuredChild,
  treeOf,
  type XmlElement,
} from '../xml/tree';
import { elementText, partOf } from '../xml/xml-text';
import { baseStyles } from './base-styles';
import { FORMAT_CODES } from './format-codes';
import { asLink, LOOKS, type Look } from '../../../workbook/spec/looks';
import type { GridLook } from '../grid/grid-book';
import { changedStyle } from '../grid/write/changed-style';
import { overlayOfLook } from '../grid/write/overlay-element';
import { builtInFormat } from './built-in-formats';
import { borderElement, fillElement, fontElement, overlayElement } from './style-parts';

/** The order that the format prescribes (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Lists whose first entries other entries count on. */
const FOUNDATION = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
const FIRST_OWN_FORMAT = 164;

export interface CellLook {
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly link: boolean;
  /** Text that would be read as a formula if somebody typed it: editing the cell leaves it text. */
  readonly quoted: boolean;
}

/** A copy of an element in the namespace, so under the prefix, of `near`. */
function sameIn(near: XmlElement, element: XmlElement | undefined): XmlElement {
  if (!element) return elementLike(near, 'none');
  const children = element.children.map((node) => (node.type === 'element' ? sameIn(near, node) : node));
  return elementLike(near, element.name, element.attributes, children);
}

/** The styles of a workbook, to which ours are added; what is there already is used again, never changed. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly known = new Map<string, number>();
  private additions = 0;

  constructor(bytes: Uint8Array, part: string) {
    this.root = treeOf(bytes, part);
    const base = treeOf(baseStyles(), part);
    for (const name of FOUNDATION) {
      const list = ensuredChild(this.root, name, ORDER);
      if (list.children.length === 0)
        list.children.push(...sameIn(this.root, childNamed(base, name)).children);
    }
  }

  /** The number of the cell style with this look. */
  cell(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.addedTo('cellXfs', this.cellElement(look));
    this.known.set(key, made);
    return made;
  }

  /** The number of the differential style with which a conditional format shows this style. */
  overlay(style: StyleName): number {
    return this.addedTo('dxfs', overlayElement(this.root, LOOKS[style]));
  }

  /**
   * The number of the cell style for a cell that somebody gave this look in a grid, made from the style that it
   * had (0 for a new cell) and how that looked.
   */
  gridCell(look: GridLook, standing: number, was: GridLook): number {
    const key = `grid ${standing} ${JSON.stringify(was)} ${JSON.stringify(look)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.addedTo(
      'cellXfs',
      changedStyle(this.listed('cellXfs', standing), was, look, {
        font: (id) => this.listed('fonts', id),
        border: (id) => this.listed('borders', id),
        addFont: (element) => this.addedTo('fonts', element),
        addFill: (element) => this.addedTo('fills', element),
        addBorder: (element) => this.addedTo('borders', element),
        format: (code) => builtInFormat(code) ?? this.formatNumber(code),
      }),
    );
    this.known.set(key, made);
    return made;
  }

  gridOverlay(look: GridLook): number {
    return this.addedTo('dxfs', overlayOfLook(this.root, look));
  }

  /** Whether anything was added. */
  get grown(): boolean {
    return this.additions > 0;
  }

  bytes(): Uint8Array {
    return partOf(this.root);
  }

  private cellElement({ style, format, link, quoted }: CellLook): XmlElement {
    const look: Look = link ? asLink(LOOKS[style]) : LOOKS[style];
    const code = FORMAT_CODES[format];
    const alignment = elementLike(this.root, 'alignment', {
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      vertical: 'top',
      ...(look.wrap ? { wrapText: 1 } : {}),
      ...(look.indent === undefined ? {} : { indent: look.indent }),
    });
    return elementLike(
      this.root,
      'xf',
      {
        numFmtId: typeof code === 'number' ? code : this.formatNumber(code),
        fontId: this.addedTo('fonts', fontElement(this.root, look)),
        fillId: look.ground === undefined ? 0 : this.addedTo('fills', fillElement(this.root, look.ground)),
        borderId:
          look.lines === undefined ? 0 : this.addedTo('borders', borderElement(this.root, look.lines)),
        xfId: 0,
        ...(quoted ? { quotePrefix: 1 } : {}),
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      [alignment],
    );
  }

  private formatNumber(code: string): number {
    const list = ensuredChild(this.root, 'numFmts', ORDER);
    const formats = childrenNamed(list, 'numFmt');
    const same = formats.find((each) => attributeOf(each, 'formatCode') === code);
    if (same) return Number(attributeOf(same, 'numFmtId'));
    const ids = formats.map((each) => Number(attributeOf(each, 'numFmtId')));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    list.children.push(elementLike(this.root, 'numFmt', { numFmtId: id, formatCode: code }));
    list.attributes['count'] = String(formats.length + 1);
    return id;
  }

  /** The entry of a list with this number; the first one where a damaged file has none. */
  private listed(listName: string, id: number): XmlElement {
    const all = ensuredChild(this.root, listName, ORDER).children.filter((node) => node.type === 'element');
    return all[id] ?? all[0] ?? elementLike(this.root, 'none');
  }

  /** The place of an element in a list of styles; added if no equal one is there. */
  private addedTo(listName: string, element: XmlElement): number {
    const list = ensuredChild(this.root, listName, ORDER);
    const present = list.children.filter((node) => node.type === 'element');
    const text = elementText(element);
    const at = present.findIndex((each) => elementText(each) === text);
    if (at !== -1) return at;
    this.additions += 1;
    list.children.push(element);
    list.attributes['count'] = String(present.length + 1);
    return present.length;
  }
}
