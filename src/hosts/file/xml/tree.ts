import { parseXml, type XmlElement, type XmlNode } from '@cj-tech-master/excelts/xml';
import { damaged } from '../unreadable-file';
import { localName, textOfPart } from './scan';

export type { XmlElement };

/** A part as a tree. Comments and processing instructions inside the root are kept. */
export function treeOf(bytes: Uint8Array, part: string): XmlElement {
  const text = textOfPart(bytes, part);
  try {
    return parseXml(text, { comments: true, processingInstructions: true, maxEntityExpansions: 0 }).root;
  } catch {
    throw damaged(part);
  }
}

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element';

/** The children of this name, whatever namespace prefix the writer of the file chose. */
export const childrenNamed = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(isElement).filter((child) => localName(child.name) === name);

export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined =>
  childrenNamed(parent, name)[0];

/** All elements below this one that have this name. */
export const descendantsNamed = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children
    .filter(isElement)
    .flatMap((child) => [
      ...(localName(child.name) === name ? [child] : []),
      ...descendantsNamed(child, name),
    ]);

/** An attribute by its name without prefix: `id` finds `r:id`, but an unprefixed one goes first. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(element.attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** The value of the relationship attribute (`r:id`, under whatever prefix), never a plain `id`. */
export function relationOf(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((each) => each.endsWith(':id'));
  return key === undefined ? undefined : element.attributes[key];
}

export const textIn = (element: XmlElement): string =>
  element.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');

export type Attributes = Readonly<Record<string, string | number>>;

/** A new element in the same namespace, so under the same prefix, as `relative`. */
export function elementLike(
  relative: XmlElement,
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const prefix = relative.name.includes(':') ? relative.name.slice(0, relative.name.indexOf(':') + 1) : '';
  return {
    type: 'element',
    name: prefix + name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children: [...children],
  };
}

/**
 * The child of this name, made at its right place if it is not there. `order` is the sequence that the
 * format prescribes for the children of this parent.
 */
export function ensuredChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const present = childNamed(parent, name);
  if (present) return present;
  const made = elementLike(parent, name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const at = parent.children.findIndex((node) => isElement(node) && later.has(localName(node.name)));
  parent.children.splice(at === -1 ? parent.children.length : at, 0, made);
  return made;
}
